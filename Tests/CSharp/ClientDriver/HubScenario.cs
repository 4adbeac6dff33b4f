namespace ClientDriver
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using SmrtHub.BridgeApi;

    /// <summary>Drives a bridge of SmrtHub through every endpoint, event and error.</summary>
    internal sealed class HubScenario
    {
        private static readonly byte[] Pixel = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        private readonly BridgeClient client;
        private readonly Report report;

        internal HubScenario(BridgeClient client, Report report)
        {
            this.client = client;
            this.report = report;
        }

        internal async Task EverythingAsync(CancellationToken cancellation)
        {
            IAsyncEnumerator<BridgeStreamItem> events = client.EventsChannel().GetAsyncEnumerator(cancellation);
            try
            {
                Expect.True(await events.MoveNextAsync(), "there is a first event");
                Expect.True(events.Current is BridgeEvent.Heartbeat, "a heartbeat comes first");
                Told(events.Current);
                await ConfigureAsync(cancellation);
                await ProcessAsync(events, cancellation);
                await TriggerAsync(events, cancellation);
                await LightAsync(events, cancellation);
            }
            finally
            {
                await events.DisposeAsync();
            }
        }

        private async Task ConfigureAsync(CancellationToken cancellation)
        {
            Expect.True((await client.GetHealthAsync(cancellation)).Modules.Count > 0, "there are modules");
            GetWorkspaceResponse first = await client.GetWorkspaceAsync(cancellation);
            Expect.Same(1L, first.Revision, "the first revision");
            UpdateConfigResponse accepted = await client.UpdateConfigAsync(
                revision: first.Revision, workspace: Sample(), cancellationToken: cancellation);
            Expect.Same(2L, accepted.Revision, "the next revision");
            Expect.Same(Sample(), (await client.GetWorkspaceAsync(cancellation)).Workspace, "the workspace");
        }

        private async Task ProcessAsync(IAsyncEnumerator<BridgeStreamItem> events, CancellationToken cancellation)
        {
            ProcessClipboardResponse answer = await client.ProcessClipboardAsync(
                fragments: new ClipboardFragment[]
                {
                    new TextFragment(text: "https://example.org"),
                    new ImageFragment(mediaType: "image/png", data: Pixel),
                    new HtmlFragment(html: "<b>bold</b>"),
                },
                cancellationToken: cancellation);
            Expect.Same("url image html", string.Join(" ", answer.Results.Select(each => each.Detected[0].Text)), "found");
            Expect.True(answer.Results[0].Detected[0] == Detection.Url, "a known value equals its name");
            var processed = await NextAsync(events) as BridgeEvent.ClipboardProcessed;
            Expect.True(processed != null, "clipboard_processed comes");
            Expect.True(processed.Data.Results.SequenceEqual(answer.Results), "the event tells of the answer's results");
            var saved = await NextAsync(events) as BridgeEvent.SaveCompleted;
            Expect.True(saved != null, "save_completed comes");
            Expect.Same(processed.TraceId, saved.TraceId, "the trace id");
            Expect.Same(answer.Results[0].RoutedTo, saved.Data.Destination, "the destination");
            Expect.True(saved.Timestamp.Offset == TimeSpan.Zero, "times are in UTC");
        }

        private async Task TriggerAsync(IAsyncEnumerator<BridgeStreamItem> events, CancellationToken cancellation)
        {
            var arguments = new Dictionary<string, JsonElement>
            {
                ["item"] = Json("\"Call the printer\""), ["pages"] = Json("3"),
            };
            ExecuteTriggerResponse answer = await client.ExecuteTriggerAsync(
                triggerId: "nightly", arguments: arguments, cancellationToken: cancellation);
            Expect.True(answer.Actions.All(each => each.Outcome == ActionOutcome.Done), "all is done");
            var names = new List<string>();
            for (int count = 0; count < 3; count++)
            {
                names.Add((await NextAsync(events)).GetType().Name);
            }
            names.Sort(StringComparer.Ordinal);
            Expect.Same("IndicatorsChanged RuntimeWarning SaveCompleted", string.Join(" ", names), "what is told");
        }

        private async Task LightAsync(IAsyncEnumerator<BridgeStreamItem> events, CancellationToken cancellation)
        {
            UpdateHubResponse lights = await client.UpdateHubAsync(
                indicators: new[] { new Indicator(id: "import", state: IndicatorState.Busy, progress: 0.5) },
                cancellationToken: cancellation);
            var changed = await NextAsync(events) as BridgeEvent.IndicatorsChanged;
            Expect.True(changed != null, "indicators_changed comes");
            Expect.True(changed.Data.Indicators.SequenceEqual(lights.Indicators), "the event tells of the answer's lights");
            Expect.Same("backup import", string.Join(" ", lights.Indicators.Select(each => each.Id)), "the lights");
        }

        internal async Task ErrorsAsync(CancellationToken cancellation)
        {
            await client.UpdateConfigAsync(1, Sample(), cancellation);
            var nothing = new Workspace(new Space[0], new RoutingRule[0], new Trigger[0]);
            var conflict = await Expect.ThrowsAsync<BridgeErrors.ConfigConflictException>(
                () => client.UpdateConfigAsync(1, nothing, cancellation));
            Expect.Same("update_config", conflict.Endpoint, "the endpoint");
            Expect.Same(409, conflict.Status, "the status");
            var lost = new RoutingRule("lost", Detection.Url, "nowhere", "links");
            var rejected = await Expect.ThrowsAsync<BridgeErrors.ConfigRejectedException>(
                () => client.UpdateConfigAsync(2, new Workspace(new Space[0], new[] { lost }, new Trigger[0]), cancellation));
            Expect.Same("semantic", rejected.Violations.Single().Rule, "the rule");
            var invalid = await Expect.ThrowsAsync<BridgeErrors.ValidationFailedException>(
                () => client.ExecuteTriggerAsync("No Identifier", cancellationToken: cancellation));
            Expect.Same("/trigger_id pattern", invalid.Violations[0].Path + " " + invalid.Violations[0].Rule, "the violation");
            await Expect.ThrowsAsync<BridgeErrors.ClipboardRejectedException>(
                () => client.ProcessClipboardAsync(new ClipboardFragment[] { new TextFragment(" ") }, cancellation));
            await Expect.ThrowsAsync<BridgeErrors.TriggerUnknownException>(
                () => client.ExecuteTriggerAsync("unknown", cancellationToken: cancellation));
            await Expect.ThrowsAsync<BridgeErrors.TriggerDisabledException>(
                () => client.ExecuteTriggerAsync("resting", cancellationToken: cancellation));
            Indicator[] lights = Enumerable.Range(0, 64).Select(each => Light("light-" + each)).ToArray();
            await client.UpdateHubAsync(lights, cancellation);
            await Expect.ThrowsAsync<BridgeErrors.HubFullException>(
                () => client.UpdateHubAsync(new[] { Light("one-more") }, cancellation));
        }

        /// <summary>Each loop has a connection of its own; the first one is told as far as it asks.</summary>
        internal async Task TwoLoopsAsync(CancellationToken cancellation)
        {
            IAsyncEnumerable<BridgeStreamItem> channel = client.EventsChannel();
            IAsyncEnumerator<BridgeStreamItem> first = channel.GetAsyncEnumerator(cancellation);
            IAsyncEnumerator<BridgeStreamItem> second = channel.GetAsyncEnumerator(cancellation);
            try
            {
                Expect.True(await first.MoveNextAsync() && await second.MoveNextAsync(), "both are accepted");
                await client.UpdateHubAsync(new[] { Light("import") }, cancellation);
                Expect.True(await NextAsync(first) is BridgeEvent.IndicatorsChanged, "the first is told");
                Expect.True(await NextAsync(second) is BridgeEvent.IndicatorsChanged, "the second is told");
            }
            finally
            {
                await first.DisposeAsync();
                await second.DisposeAsync();
            }
            Expect.True(!await first.MoveNextAsync(), "a loop that was left is over");
        }

        /// <summary>The next event that is no heartbeat.</summary>
        private async Task<BridgeStreamItem> NextAsync(IAsyncEnumerator<BridgeStreamItem> events)
        {
            do
            {
                Expect.True(await events.MoveNextAsync(), "there are more events");
            }
            while (events.Current is BridgeEvent.Heartbeat);
            Told(events.Current);
            return events.Current;
        }

        private void Told(BridgeStreamItem item)
        {
            report.Items.Add(new Dictionary<string, string> { ["type"] = item.GetType().Name });
        }

        private static Workspace Sample()
        {
            var nightly = new TriggerAction[]
            {
                new RaiseWarning(code: "backup-due", message: "The nightly backup is due."),
                new SetIndicator(indicator: new Indicator(id: "backup", state: IndicatorState.Warning)),
                new RouteItem(space: "web", folder: "notes"),
            };
            var resting = new TriggerAction[] { new RaiseWarning(code: "never", message: "Never.") };
            return new Workspace(
                spaces: new[] { new Space(id: "web", title: "The web") },
                rules: new[] { new RoutingRule(id: "links", detected: Detection.Url, space: "web", folder: "links") },
                triggers: new[]
                {
                    new Trigger(id: "nightly", enabled: true, actions: nightly),
                    new Trigger(id: "resting", enabled: false, actions: resting),
                });
        }

        private static Indicator Light(string id)
        {
            return new Indicator(id, IndicatorState.Idle);
        }

        private static JsonElement Json(string text)
        {
            using (JsonDocument document = JsonDocument.Parse(text))
            {
                return document.RootElement.Clone();
            }
        }
    }
}
