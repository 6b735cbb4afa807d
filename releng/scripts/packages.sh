# Sourced by what needs a program that neither the build nor Maven brings. need_package sees to it that the command $1 is
# there, which Debian's package $2 holds: installs it where that is allowed, else says in one line what is missing.

# Installs the Debian packages in the arguments; fails when this user may not, or when there is no apt-get.
install_packages() {
	command -v apt-get > /dev/null || return 1
	as_root=
	if [ "$(id -u)" != 0 ]; then
		sudo -n true 2> /dev/null || return 1
		as_root='sudo -n'
	fi
	# Lists of packages may be old or missing; they are fetched only when the first try fails.
	for attempt in 1 2; do
		if $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" > /dev/null 2>&1; then
			return 0
		fi
		[ "$attempt" = 1 ] && $as_root apt-get update > /dev/null 2>&1
	done
	return 1
}

need_package() {
	command -v "$1" > /dev/null && return 0
	echo "installing $2" >&2
	install_packages "$2" && command -v "$1" > /dev/null && return 0
	echo "$1 is missing: install it (on Debian 'apt-get install $2'), or leave the tests out with -DskipTests" >&2
	return 1
}
