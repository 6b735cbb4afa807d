# Sourced by mvnw, behind packages.sh. ensure_consumers sees to it that the programs are there that tests run on what was exported
# and that Maven does not bring: oscap, which validates OVAL, and Chromium, which opens the site; and git, for the hook.

ensure_consumers() {
	if wants_tests_of maven-plugin "$@"; then
		need_package git git || return 1
	fi
	wants_tests_of exporters.tests "$@" || return 0
	need_package oscap openscap-scanner
	need_package chromium chromium
}
