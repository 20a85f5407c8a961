.DEFAULT_GOAL := help
.PHONY: help build test demo heads bench format clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build everything, without tests
	mvn -B -q package -DskipTests

test: ## build everything and pass every test
	./zhiyin test

demo: ## analyse the demo shop and open its report
	./zhiyin demo

heads: ## train the shipped heads again (needs ZHIYIN_DATA)
	./zhiyin train-heads

bench: ## list the benchmarks (run one with ./zhiyin bench NAME)
	./zhiyin bench --list

format: ## bring the code into the house format
	mvn -B -q spotless:apply

clean: ## remove what was built
	mvn -B -q clean
