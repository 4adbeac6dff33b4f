"""What becomes of a clipboard: what its fragments are, and what the workspace does with them."""
