@echo off
rem Called by mvnw.cmd and hotfix.cmd: sets FOUND_JAVA to the home of a JDK 21 or later, or leaves it undefined.
set "FOUND_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined FOUND_JAVA exit /b 0
for /f "delims=" %%j in ('where javac 2^>nul') do if not defined FOUND_JAVA call :try "%%~dpj.."
if defined FOUND_JAVA exit /b 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined FOUND_JAVA call :try "%%~d"
exit /b 0

rem Every JDK has a file named release with a line such as JAVA_VERSION="25.0.3".
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
	for /f "tokens=1 delims=.-+" %%m in (%%v) do if %%m geq 21 set "FOUND_JAVA=%~1"
)
exit /b 0
