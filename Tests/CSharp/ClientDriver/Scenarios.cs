namespace ClientDriver
{
    using System;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>What is played in C# as a whole, by name.</summary>
    internal static class Scenarios
    {
        internal static Task PlayAsync(string name, JsonElement json, Report report, CancellationToken cancellation)
        {
            switch (name)
            {
                case "every endpoint and event":
                    return new HubScenario(Clients.Make(json, report), report).EverythingAsync(cancellation);
                case "errors":
                    return new HubScenario(Clients.Make(json, report), report).ErrorsAsync(cancellation);
                case "two loops":
                    return new HubScenario(Clients.Make(json, report), report).TwoLoopsAsync(cancellation);
                case "every kind of value":
                    return new EverythingScenario(Clients.MakeEverything(json)).ValuesAsync(cancellation);
                case "two channels":
                    return new EverythingScenario(Clients.MakeEverything(json)).ChannelsAsync(cancellation);
                case "two seconds":
                    return Clients.MakeEverything(json).ClassAsync("x1", cancellation);
                case "steps of a path":
                    return Clients.MakeEverything(json).DateAsync(json.GetProperty("value").GetString(), cancellation);
                case "a broken upgrade":
                    return BrokenUpgrade.PlayAsync(cancellation);
                default:
                    throw new ArgumentException("no scenario " + name);
            }
        }
    }
}
