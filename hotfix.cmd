@echo off
rem The command line, from a clone: "hotfix check examples/servicing". Builds it first when it is missing or older than
rem its sources.
setlocal
set "root=%~dp0"
set "built=%root%releng\cli\target\hotfix\built"
set "stale="
if not exist "%built%" (
	set "stale=1"
) else (
	powershell -NoProfile -Command "$b=(Get-Item '%built%').LastWriteTime; $n=Get-ChildItem -Recurse -File '%root%pom.xml','%root%targetplatform','%root%bundles','%root%releng\cli','%root%releng\scripts','%root%docs\rules' | Where-Object { $_.FullName -notmatch '\\(target|src-gen|emf-gen)\\' -and $_.LastWriteTime -gt $b } | Select-Object -First 1; exit [int]($null -ne $n)"
	if errorlevel 1 set "stale=1"
)
if not defined stale goto run
echo hotfix: building the command line 1>&2
if not exist "%root%releng\cli\target" mkdir "%root%releng\cli\target"
set "modules=targetplatform,releng/generator,releng/cli"
for %%b in (model core importers exporters dsl cli) do call set "modules=%%modules%%,bundles/org.hotfixworkbench.%%b"
call "%root%mvnw.cmd" -B package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -Djacoco.skip -pl "%modules%" > "%root%releng\cli\target\build.log" 2>&1
if errorlevel 1 (
	findstr /b "[ERROR] mvnw:" "%root%releng\cli\target\build.log" 1>&2
	echo hotfix: the build failed, see %root%releng\cli\target\build.log 1>&2
	exit /b 2
)
:run
call "%root%releng\cli\target\hotfix\bin\hotfix.cmd" %*
exit /b %errorlevel%
