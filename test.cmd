@echo off
rem For developers on Windows: test.cmd [pytest arguments]. Not tried on a real Windows yet.
setlocal
cd /d "%~dp0"
if not defined SIJILL_VENV set "SIJILL_VENV=%~dp0.venv"
set "PY=%SIJILL_VENV%\Scripts\python.exe"
set "LOCK=installer\requirements-dev.lock"
if not exist "%PY%" py -3 -m venv "%SIJILL_VENV%" || exit /b 1
fc /b "%LOCK%" "%SIJILL_VENV%\lock-dev" >nul 2>&1 || "%PY%" -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r "%LOCK%" || exit /b 1
copy /y "%LOCK%" "%SIJILL_VENV%\lock-dev" >nul
if exist i18n\en.ts if not exist i18n\en.qm "%SIJILL_VENV%\Scripts\pyside6-lrelease" -silent i18n\en.ts -qm i18n\en.qm
if not defined QT_QPA_PLATFORM set QT_QPA_PLATFORM=offscreen
"%PY%" -X utf8 -m pytest %*
