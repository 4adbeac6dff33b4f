using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    internal sealed class TriggersCommand : ICommand
    {
        private readonly Dictionary<string, JsonElement> given = new Dictionary<string, JsonElement>();
        private string id;
        private bool isTrial;

        public void Read(Arguments arguments)
        {
            string item = arguments.Option("--item");
            isTrial = arguments.Flag("--dry-run");
            if (arguments.Word("What to do with triggers") != "run")
            {
                throw new UsageException("triggers knows one thing: triggers run ID.");
            }
            id = arguments.Word("The id of the trigger");
            if (item != null) { given["item"] = Json(item); }
        }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            ExecuteTriggerResponse answer = await bridge.ExecuteTriggerAsync(
                triggerId: id, arguments: given, dryRun: isTrial, cancellationToken: cancellation).ConfigureAwait(false);
            foreach (ActionResult result in answer.Actions)
            {
                Console.WriteLine($"{result.Action}: {result.Outcome.Text}{(result.Message == null ? "" : ", " + result.Message)}");
            }
        }

        private static JsonElement Json(string text)
        {
            using (JsonDocument document = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(text)))
            {
                return document.RootElement.Clone();
            }
        }
    }
}
