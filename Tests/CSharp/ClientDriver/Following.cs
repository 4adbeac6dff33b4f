namespace ClientDriver
{
    using System;
    using System.Collections.Generic;
    using System.Text;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using SmrtHub.BridgeApi;

    /// <summary>So many items of a channel; each is told at once where a command asks for that.</summary>
    internal static class Following
    {
        internal static async Task FollowAsync(
            IAsyncEnumerable<object> items, JsonElement json, Report report, CancellationToken cancellation)
        {
            int count = json.GetProperty("count").GetInt32();
            int pause = json.TryGetProperty("pause_ms", out JsonElement wait) ? wait.GetInt32() : 0;
            bool tells = json.TryGetProperty("tells", out JsonElement told) && told.GetBoolean();
            IAsyncEnumerator<object> loop = items.GetAsyncEnumerator(cancellation);
            try
            {
                while (report.Items.Count < count && await loop.MoveNextAsync())
                {
                    Dictionary<string, string> item = Told(loop.Current);
                    report.Items.Add(item);
                    if (tells)
                    {
                        Console.Out.WriteLine(JsonSerializer.Serialize(item));
                    }
                    await Task.Delay(report.Items.Count < count ? pause : 0, cancellation);
                }
            }
            catch (Exception error)
            {
                report.Fail(error);
                report.IsOver = !await loop.MoveNextAsync();
            }
            finally
            {
                await loop.DisposeAsync();
            }
        }

        /// <summary>Type, and what a test asks for.</summary>
        private static Dictionary<string, string> Told(object item)
        {
            var told = new Dictionary<string, string> { ["type"] = item.GetType().Name };
            if (item is BridgeGap gap)
            {
                told["cause"] = gap.Cause;
            }
            if (item is EverythingApi.BridgeGap other)
            {
                told["cause"] = other.Cause;
            }
            if (item is BridgeEvent each)
            {
                told["source"] = each.Source;
                told["trace_id"] = each.TraceId;
            }
            if (item is BridgeEvent.Heartbeat heartbeat)
            {
                told["data"] = Encoding.UTF8.GetString(heartbeat.Data.ToJson());
            }
            if (item is BridgeEvent.RuntimeWarning warning)
            {
                told["data"] = Encoding.UTF8.GetString(warning.Data.ToJson());
            }
            if (item is BridgeEvent.Unknown unknown)
            {
                told["name"] = unknown.Name;
                told["data"] = unknown.Data.GetRawText();
            }
            return told;
        }
    }
}
