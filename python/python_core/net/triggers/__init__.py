"""What the actions of a trigger come to."""
