"""Files that survive a crash whole or not at all (wire-protocol S3)."""
