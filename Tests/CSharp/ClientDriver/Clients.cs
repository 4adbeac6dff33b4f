namespace ClientDriver
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text.Json;
    using SmrtHub.BridgeApi;

    /// <summary>Clients as a command wants them.</summary>
    internal static class Clients
    {
        private static readonly HttpClient Plain = BridgeClient.CreateHttpClient();

        // As a program might have one that never heard of bridges: follows redirects, keeps cookies, gives up early.
        private static readonly HttpClient Foreign = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };

        internal static BridgeClient Make(JsonElement json, Report report)
        {
            var options = new BridgeClientOptions { Token = Text(json, "token"), Observer = report };
            options.Url = Text(json, "url") ?? options.Url;
            options.AllowAnyHost = json.TryGetProperty("allow_any_host", out JsonElement any) && any.GetBoolean();
            options.MaxAnswer = json.TryGetProperty("max_answer", out JsonElement most)
                ? most.GetInt32() : options.MaxAnswer;
            if (json.TryGetProperty("waits", out JsonElement waits))
            {
                options.Retry = Backoff(waits);
                options.Reconnect = Backoff(waits);
            }
            report.Hide(options.Token);
            var client = new BridgeClient(Http(json), options);
            report.Show(client.ToString() + options.ToString());
            return client;
        }

        internal static IAsyncEnumerable<object> Channel(string name, JsonElement json, Report report)
        {
            if (name == "events")
            {
                return Make(json, report).EventsChannel();
            }
            return MakeEverything(json).SelfChannel();
        }

        internal static EverythingApi.BridgeClient MakeEverything(JsonElement json)
        {
            var options = new EverythingApi.BridgeClientOptions { Url = Text(json, "url"), Token = Text(json, "token") };
            return new EverythingApi.BridgeClient(Http(json), options);
        }

        private static HttpClient Http(JsonElement json)
        {
            return json.TryGetProperty("foreign_http", out JsonElement foreign) && foreign.GetBoolean() ? Foreign : Plain;
        }

        /// <summary>Of milliseconds: {"attempts": 4, "start": 1, "cap": 10}, with all of the jitter if "whole" is true.</summary>
        private static BridgeBackoff Backoff(JsonElement json)
        {
            JsonElement attempts = json.GetProperty("attempts");
            bool isWhole = json.TryGetProperty("whole", out JsonElement whole) && whole.GetBoolean();
            return new BridgeBackoff(
                attempts.ValueKind == JsonValueKind.Null ? (int?)null : attempts.GetInt32(),
                TimeSpan.FromMilliseconds(json.GetProperty("start").GetDouble()),
                TimeSpan.FromMilliseconds(json.GetProperty("cap").GetDouble()),
                isWhole ? () => 1.0 : (Func<double>)null);
        }

        private static string Text(JsonElement json, string name)
        {
            return json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
        }
    }
}
