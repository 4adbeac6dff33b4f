"""The runtime core of SmrtHub, as far as other processes talk to it."""
