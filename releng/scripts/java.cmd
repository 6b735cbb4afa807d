@echo off
rem Called by start scripts: sets FOUND_JAVA to the home of a JDK 21 or later, or leaves it undefined. Who only runs Java sets
rem JAVA_COMMAND=java before: then a run-time without compiler will do, too.
if not defined JAVA_COMMAND set "JAVA_COMMAND=javac"
set "FOUND_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined FOUND_JAVA exit /b 0
for %%j in (%JAVA_COMMAND%.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if defined FOUND_JAVA exit /b 0
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do call :folder "%%~f"
exit /b 0

:folder
for /f "delims=" %%d in ('dir /b /ad "%~1" 2^>nul') do if not defined FOUND_JAVA call :try "%~1\%%d"
exit /b 0

rem Every JDK has a file named release with a line such as JAVA_VERSION="25.0.3".
:try
if not exist "%~1\bin\%JAVA_COMMAND%.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%v in ("%~1\release") do if "%%v"=="JAVA_VERSION" call :version "%~1" %%w
exit /b 0

:version
for /f "tokens=1 delims=.-+" %%m in ("%~2") do if %%m geq 21 set "FOUND_JAVA=%~1"
exit /b 0
