# `make help` lists what can be done.
SHELL := /bin/bash
BUILT := $(or $(CARGO_TARGET_DIR),target)
export PATH := $(PATH):$(abspath $(BUILT))/tools/bin
PAGE := $(shell git ls-files --cached --others --exclude-standard -- ui locales 2>/dev/null)

.PHONY: help run test pictures bench bench-mailbox bench-desktop soak fuzz mutate check fmt types clean bundle test-bundle check-workflows check-platforms
.PHONY: setup-build setup-run setup-test setup-check setup-platforms setup-bundle setup-workflows

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: setup-run ui/dist/index.html ## the demo: a private mailbox, a scam, a tray light; nothing of yours is touched
	cargo build -p porchlight-desktop -p acceptance
	$(BUILT)/debug/demo $(BUILT)/debug/porchlight-desktop

test: setup-test ui/dist/index.html ## every test: unit, real mail servers, real desktop
	@scripts/test

pictures: setup-test ui/dist/index.html ## every screen, to be looked at: light, dark, large, German, Japanese, high contrast
	@rm -rf $(BUILT)/pictures
	cargo build -p porchlight-desktop
	KEEP_PICTURES=$(abspath $(BUILT))/pictures scripts/isolated cargo test -p acceptance --test desktop \
		--offline --no-fail-fast -- --include-ignored --test-threads 2 everywhere:: states::
	@echo "the pictures are in $(BUILT)/pictures"

bench: ## speed and memory of the engine, ratios to what it is built from; what hostile mail costs it (CORPUS=folder)
	cargo bench --quiet -p porchlight-engine --bench engine -- $(abspath $(CORPUS))

bench-mailbox: setup-test ## what a look through ten thousand messages costs, beside a bare socket and the engine alone
	cargo bench --quiet -p acceptance --bench mailbox -- $(abspath $(CORPUS))

bench-desktop: setup-test ui/dist/index.html ## what the application costs in the tray, and how quick it is (half an hour)
	cargo build --release -p porchlight-desktop
	cargo bench --quiet --profile dev -p acceptance --bench desktop -- $(abspath $(BUILT))/release/porchlight-desktop

soak: setup-test ## three weeks of watching in MINUTES=20: twenty mailboxes, a fault every few seconds (SEED=1)
	PORCHLIGHT_SOAK_MINUTES=$(or $(MINUTES),20) PORCHLIGHT_SEED=$(or $(SEED),1) \
		scripts/isolated cargo test --release --offline -p acceptance --test soak -- --nocapture three_weeks

fuzz: ## looks for bytes that break the engine (MINUTES=1 TARGET=assess); the targets are in fuzz/
	@scripts/fuzz $(or $(TARGET),assess) $(or $(MINUTES),1)

mutate: ## damages the answers of a mail server at random (ANSWERS=100000 SEED=1): no hang, no crash
	PORCHLIGHT_MUTATIONS=$(or $(ANSWERS),100000) PORCHLIGHT_SEED=$(or $(SEED),1) \
		cargo test --quiet -p porchlight-watcher --lib -- --nocapture damaged_answers

check: setup-check ui/dist/index.html ## formatting, lints, types, licences, and the laws of the house
	cargo fmt --all --check
	scripts/laws
	cd ui && npm run --silent check && npm run --silent lint
	cargo clippy --workspace --all-targets -- -D warnings
	scripts/types --check
	scripts/licences --check
	cargo deny --log-level warn check licenses bans sources
	@scripts/advisories

bundle: setup-bundle ui/dist/index.html ## the packages of this system, offline; on Linux a .deb and an .rpm (a release build: ten minutes)
	scripts/bundle

test-bundle: setup-test setup-bundle ui/dist/index.html ## installs the .deb, starts it, removes it; starts the .rpm's programs (wants root)
	scripts/test-bundle

check-workflows: setup-workflows ## the workflows in .github, by actionlint and zizmor
	scripts/check-workflows

check-platforms: setup-platforms ui/dist/index.html ## types of the whole application on Windows and macOS, checked on Linux
	scripts/check-platforms

fmt: ## formats the Rust code
	cargo fmt --all

types: ui/dist/index.html ## writes ui/src/ipc/types from the Rust types
	scripts/types

clean: ## removes everything that was built
	cargo clean
	rm -rf ui/dist ui/node_modules gen

setup-build setup-run setup-test setup-check setup-platforms setup-bundle setup-workflows:
	@scripts/setup $(@:setup-%=%)

# Tauri puts the page into the program, so it is built before any cargo step.
ui/dist/index.html: $(PAGE) | setup-build
	cd ui && npm run --silent build
	@touch $@
