@echo off
rem Starts the command line. Needs a JDK 21 or later.
setlocal enabledelayedexpansion
set "home=%~dp0.."
call "%~dp0java.cmd"
if not defined FOUND_JAVA (
	echo hotfix: no JDK 21 or later found: install one ^(Temurin 25, for example^) or set JAVA_HOME 1>&2
	exit /b 2
)
set "class_path="
for /f "delims=" %%j in ('dir /b "%home%\lib\*.jar"') do set "class_path=!class_path!%home%\lib\%%j;"
rem Stands for the content of lib, in the names of caches: jars of two versions may have the same times, and even the same sizes.
set "digest="
if exist "%home%\lib\digest" for /f "usebackq" %%d in ("%home%\lib\digest") do set "digest=%%d"
rem What every start has. A cache of classes fits only starts with the options that it was made with.
set "common=-Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Xss4m -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF -Dlog4j.defaultInitOverride=true"
set "main=org.hotfixworkbench.cli.HotfixMain"
set "release="
for /f "usebackq tokens=1,2 delims==" %%v in ("%FOUND_JAVA%\release") do (
	if "%%v"=="JAVA_VERSION" if not defined release set "release=%%~w"
	if "%%v"=="JAVA_RUNTIME_VERSION" set "release=%%~w"
)
rem HOTFIX_CACHE=train makes the caches of classes now, for the very Java that uses them, and HOTFIX_CACHE=off does without.
if "%HOTFIX_CACHE%"=="train" goto train
set "kind=commands"
if "%~1"=="lsp" set "kind=server"
set "classes=-Xshare:auto"
set "automatic="
if "%HOTFIX_CACHE%"=="off" goto chosen
if exist "%home%\classes-%kind%-%release%-%digest%.aot" (
	set "classes=-XX:AOTCache=%home%\classes-%kind%-%release%-%digest%.aot"
	goto chosen
)
rem Without one, Java makes this archive when the first command ends. An editor does not wait for that.
if not exist "%home%\classes-%digest%.jsa" call :tidy
set "classes=-XX:SharedArchiveFile=%home%\classes-%digest%.jsa"
if "%kind%"=="commands" set "automatic=-Xshare:auto -XX:+AutoCreateSharedArchive"
:chosen
rem Named files are few, and the quick compiler is the better one for them; folders may be large, and the server lives as long as
rem the editor. The limits of inlining take a third off the time of the thorough one, and nothing off the speed of its code.
set "thorough=-XX:MaxInlineSize=15 -XX:FreqInlineSize=100 -XX:InlineSmallCode=800"
set "compiler=-XX:TieredStopAtLevel=1"
set "heap=1g"
if "%kind%"=="server" (
	set "compiler=%thorough%"
	set "heap=1500m"
)
for %%a in (%*) do if exist "%%~a\" set "compiler=%thorough%"
"%FOUND_JAVA%\bin\java.exe" "%classes%" %automatic% %compiler% %common% -Xmx%heap% %HOTFIX_JAVA_OPTS% -cp "%class_path%" %main% %*
exit /b %errorlevel%

:train
set "feature=0"
for /f "tokens=1 delims=.+-" %%m in ("%release%") do set "feature=%%m"
if %feature% lss 25 (
	echo hotfix: a cache of classes needs a JDK 25 or later 1>&2
	exit /b 2
)
set "recording="
for %%k in (commands server) do (
	"%FOUND_JAVA%\bin\java.exe" "-XX:AOTCacheOutput=%home%\classes-%%k-%release%-%digest%.aot" !recording! %common% -Xmx1g -Dhotfix.training=%%k -cp "%class_path%" %main%
	if errorlevel 1 exit /b 2
	rem What the thorough compiler would do with the records of so short a session only delays the start of the server.
	set "recording=-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
)
call :tidy
exit /b 0

rem Removes what belongs to other jars, but for what a running Java uses: Windows keeps that.
:tidy
if not defined digest exit /b 0
for %%f in ("%home%\classes*.aot" "%home%\classes*.jsa") do (
	set "name=%%~nf"
	if "!name:%digest%=!"=="!name!" del "%%f" > nul 2>&1
)
exit /b 0
