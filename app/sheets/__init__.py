"""Spreadsheets that people bring: read with limits, never run, never trusted."""
