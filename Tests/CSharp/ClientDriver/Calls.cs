namespace ClientDriver
{
    using System;
    using System.Text;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using SmrtHub.BridgeApi;

    /// <summary>Calls by the endpoint's name in the contract.</summary>
    internal static class Calls
    {
        /// <summary>The response as JSON, without its status.</summary>
        internal static async Task<byte[]> MakeAsync(
            string endpoint, BridgeClient client, JsonElement arguments, CancellationToken cancellation)
        {
            switch (endpoint)
            {
                case "get_health":
                    return (await client.GetHealthAsync(cancellation)).ToJson();
                case "get_workspace":
                    return (await client.GetWorkspaceAsync(cancellation)).ToJson();
                case "update_config":
                    var config = UpdateConfigRequest.FromJson(Bytes(arguments));
                    return (await client.UpdateConfigAsync(config.Revision, config.Workspace, cancellation)).ToJson();
                case "update_hub":
                    string text = new string('x', arguments.GetProperty("text_length").GetInt32());
                    var light = new Indicator("import", IndicatorState.Busy, text);
                    return (await client.UpdateHubAsync(new[] { light }, cancellation)).ToJson();
                case "execute_trigger":
                    string trigger = arguments.GetProperty("trigger_id").GetString();
                    return (await client.ExecuteTriggerAsync(trigger, cancellationToken: cancellation)).ToJson();
                case "process_clipboard":
                    byte[] data = new byte[arguments.GetProperty("bytes").GetInt32()];
                    // Memory that nobody wrote to takes no room.
                    Array.Fill(data, (byte)'x');
                    var image = new ClipboardFragment[] { new ImageFragment("image/png", data) };
                    return (await client.ProcessClipboardAsync(image, cancellation)).ToJson();
                default:
                    throw new ArgumentException("no endpoint " + endpoint);
            }
        }

        private static byte[] Bytes(JsonElement json)
        {
            return Encoding.UTF8.GetBytes(json.GetRawText());
        }
    }
}
