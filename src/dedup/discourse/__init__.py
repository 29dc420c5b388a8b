"""Work out what each passage does in its text and what it needs in order to stand."""
