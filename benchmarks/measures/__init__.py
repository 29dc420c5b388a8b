"""What the benchmarks measure with: annotated articles, labelled data, peers and tables."""
