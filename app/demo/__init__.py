"""The demonstration office: Hassia in its public sizes, built through the commands of app."""
