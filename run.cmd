@echo off
rem For developers on Windows: run.cmd [--demo]. Needs Python 3.11 to 3.14 from python.org.
rem Not tried on a real Windows yet. Offices use the installer instead.
setlocal
set "HERE=%~dp0"
if not defined SIJILL_VENV set "SIJILL_VENV=%HERE%.venv"
set "PY=%SIJILL_VENV%\Scripts\python.exe"
set "LOCK=%HERE%installer\requirements.lock"
if not exist "%PY%" py -3 -m venv "%SIJILL_VENV%" 1>&2 || exit /b 1
fc /b "%LOCK%" "%SIJILL_VENV%\lock-run" >nul 2>&1 || "%PY%" -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r "%LOCK%" 1>&2 || exit /b 1
copy /y "%LOCK%" "%SIJILL_VENV%\lock-run" >nul
if exist "%HERE%i18n\en.ts" if not exist "%HERE%i18n\en.qm" "%SIJILL_VENV%\Scripts\pyside6-lrelease" -silent "%HERE%i18n\en.ts" -qm "%HERE%i18n\en.qm"
set "PYTHONPATH=%HERE%"
"%PY%" -P -X utf8 -m ui %*
