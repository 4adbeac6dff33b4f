namespace SmrtHub.BridgeConsole
{
    /// <summary>The commands by their names.</summary>
    internal static class Commands
    {
        public static ICommand Named(string name)
        {
            switch (name)
            {
                case "health": return new HealthCommand();
                case "process": return new ProcessCommand();
                case "follow": return new FollowCommand();
                case "config": return new ConfigCommand();
                case "triggers": return new TriggersCommand();
                case "hub": return new HubCommand();
                default: throw new UsageException($"'{name}' is no command; --help lists them.");
            }
        }
    }
}
