"""The communication bridge: one HTTP and WebSocket server on loopback, behind the contract of this repository."""
