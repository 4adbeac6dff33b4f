namespace ClientDriver
{
    using System;
    using System.Diagnostics;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>One command: an endpoint to call, a channel to follow, or a scenario to play.</summary>
    internal sealed class Command
    {
        private readonly JsonElement json;

        internal Command(JsonElement json)
        {
            this.json = json;
        }

        internal async Task<string> RunAsync()
        {
            var report = new Report();
            Activity ambient = IsSet("ambient_activity") ? new Activity("caller").Start() : null;
            using (var cancellation = new CancellationTokenSource())
            {
                int patience;
                if (json.TryGetProperty("cancel_after_ms", out JsonElement after) && after.TryGetInt32(out patience))
                {
                    cancellation.CancelAfter(patience);
                }
                Stopwatch clock = Stopwatch.StartNew();
                try
                {
                    await DoAsync(report, cancellation.Token);
                }
                catch (Exception error)
                {
                    report.Fail(error);
                }
                report.Elapsed = clock.Elapsed;
            }
            ambient?.Stop();
            return report.ToJson();
        }

        private async Task DoAsync(Report report, CancellationToken cancellation)
        {
            string name = json.GetProperty("name").GetString();
            switch (json.GetProperty("do").GetString())
            {
                case "call":
                    report.Answer = await Calls.MakeAsync(name, Clients.Make(json, report), Arguments, cancellation);
                    break;
                case "follow":
                    await Following.FollowAsync(Clients.Channel(name, json, report), json, report, cancellation);
                    break;
                default:
                    await Scenarios.PlayAsync(name, json, report, cancellation);
                    break;
            }
        }

        private JsonElement Arguments
        {
            get { return json.TryGetProperty("arguments", out JsonElement arguments) ? arguments : default; }
        }

        private bool IsSet(string name)
        {
            return json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;
        }
    }
}
