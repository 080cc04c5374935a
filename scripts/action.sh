#!/usr/bin/env bash
# The steps of action.yml, in the folder of the glossary: install, check or build. A glossary that
# depends on the package is built by the version it has chosen, every other by that of the action.
set -euo pipefail
engine=$(cd "$(dirname "$0")/.." && pwd)

has_own() {
	[ -f package.json ] && grep -q '"gloss-site"' package.json
}

gloss() {
	if has_own; then npx --no-install gloss "$@"; else node "$engine/bin/gloss.mjs" "$@"; fi
}

case "${1-}" in
install)
	if ! has_own; then
		npm ci --omit=dev --prefix "$engine"
	elif [ -f package-lock.json ]; then npm ci; else npm install --no-audit --no-fund; fi
	;;
check)
	limit=()
	[ -z "${MAX_WARNINGS-}" ] || limit=(--max-warnings "$MAX_WARNINGS")
	gloss check --format github ${limit[@]+"${limit[@]}"}
	;;
build)
	[ "${CARDS-}" != true ] || gloss cards
	gloss build
	;;
*)
	echo "Usage: scripts/action.sh install|check|build" >&2
	exit 2
	;;
esac
