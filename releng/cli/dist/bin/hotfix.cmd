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
rem Named files are few, and the quick compiler is the better one for them; folders may be large.
set "compiler=-XX:TieredStopAtLevel=1"
for %%a in (%*) do if exist "%%~a\" set "compiler=-XX:MaxInlineSize=15 -XX:FreqInlineSize=100 -XX:InlineSmallCode=800"
rem The language server lives as long as the editor, which does not wait for an archive when it ends.
set "heap=1g"
set "automatic=-XX:+AutoCreateSharedArchive"
if "%~1"=="lsp" (
	set "compiler="
	set "heap=1500m"
	set "automatic="
)
"%FOUND_JAVA%\bin\java.exe" !compiler! !automatic! "-XX:SharedArchiveFile=%home%\classes.jsa" -Xshare:auto ^
	-Xlog:disable -XX:+UseSerialGC -Xmx%heap% -Xss4m -XX:+IgnoreUnrecognizedVMOptions ^
	--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ^
	-Dguice_bytecode_gen_option=DISABLED -Dlog4j.defaultInitOverride=true %HOTFIX_JAVA_OPTS% ^
	-cp "%class_path%" org.hotfixworkbench.cli.HotfixMain %*
exit /b %errorlevel%
