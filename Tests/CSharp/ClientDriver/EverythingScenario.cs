namespace ClientDriver
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Threading;
    using System.Threading.Tasks;
    using EverythingApi;

    /// <summary>Drives the bridge of a contract whose names and values hurt: paths, queries, envelopes, two channels.</summary>
    internal sealed class EverythingScenario
    {
        private static readonly Guid Item = new Guid("3B241101-E2BB-4255-8CAF-4136C566A962");

        private readonly BridgeClient client;

        internal EverythingScenario(BridgeClient client)
        {
            this.client = client;
        }

        internal async Task ValuesAsync(CancellationToken cancellation)
        {
            var full = await client.SelfAsync(
                type: Date.Self, self: Item, @string: "a_b-c", json: Json.Data, description: "x + y = %41 ü&?#/", date: 100,
                int64: long.MinValue, @double: 1e-7, @bool: false, bytes: new byte[] { 1, 2, 3, 0xFB, 0xFF }, uuid: Item,
                cancellationToken: cancellation);
            Expect.Same("x + y = %41 ü&?#/", full.Description, "the text");
            Expect.Same(Item, full.Uuid.Value, "the uuid");
            Expect.Same(long.MinValue, full.Int64.Value, "the large number");
            Expect.Same(1e-7, full.Double.Value, "the small number");
            Expect.True(full.Bytes.SequenceEqual(new byte[] { 1, 2, 3, 0xFB, 0xFF }), "bytes arrive");
            var bare = await client.SelfAsync(type: Date.Self, self: Item, @string: "z", cancellationToken: cancellation);
            Expect.Same("a & b", bare.Description, "the default of the contract");
            Expect.Same(20, bare.Date, "the default of the contract");
            Expect.True(bare.Bool && bare.Json == null && bare.Uuid == null && bare.Bytes == null, "the rest is absent");
            foreach (string text in new[] { "ä b", "%2e", "a?b#c", "{self}", "+&=;", "~-._", "..a", "\"quoted" })
            {
                Expect.Same(text, (await client.DateAsync(text, cancellation)).Self, "a path value");
            }
            await PartsAsync(cancellation);
        }

        private async Task PartsAsync(CancellationToken cancellation)
        {
            var answer = await client.CallAsync(
                request: "a+b%", call: -5, query: true, path: "here", body: new[] { "a", "b" }, values: 2,
                cancellationToken: cancellation);
            Expect.Same("a+b% -5 True", answer.Text + " " + answer.Number + " " + answer.Flag, "path, query and body");
            var invalid = await Expect.ThrowsAsync<BridgeErrors.ValidationFailedException>(() => client.CallAsync(
                request: "longer than 8", call: 1, query: true, path: new string('x', 21), values: 4,
                cancellationToken: cancellation));
            Expect.Same(
                "path /request, query /values, body /path",
                string.Join(", ", invalid.Violations.Select(each => each.Place + " " + each.Path)), "the violations");
            await Expect.ThrowsAsync<BridgeErrors.DescriptionException>(() => client.CallAsync(
                request: "a", call: 1, query: true, path: "x", fails: true, cancellationToken: cancellation));
            var at = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(2));
            var times = await client.TimestampAsync(
                date: new DateTime(2026, 1, 31), timestamp: at, cancellationToken: cancellation);
            Expect.Same(at.ToUniversalTime(), times.Timestamp, "the time");
            Expect.Same(new DateTime(2000, 2, 29), times.On, "the default of the contract");
            await client.InitAsync(cancellation);
        }

        internal async Task ChannelsAsync(CancellationToken cancellation)
        {
            IAsyncEnumerator<BridgeStreamItem> first = client.SelfChannel().GetAsyncEnumerator(cancellation);
            IAsyncEnumerator<BridgeStreamItem> second = client.StringChannel().GetAsyncEnumerator(cancellation);
            try
            {
                Expect.True(await first.MoveNextAsync() && await second.MoveNextAsync(), "both are accepted");
                Expect.True(first.Current is BridgeEvent.Alive && second.Current is BridgeEvent.Init, "heartbeats come first");
                await client.CallAsync(
                    request: "a", call: 5, query: true, path: "x", body: new[] { "b" }, values: 2,
                    cancellationToken: cancellation);
                var told = (BridgeEvent)await AfterAsync(first, typeof(BridgeEvent.Alive));
                Expect.Same("Json", told.GetType().Name, "the first channel's event");
                var path = (BridgeEvent)await AfterAsync(second, typeof(BridgeEvent.Init));
                Expect.Same("Path", path.GetType().Name, "the second channel's event");
                Expect.Same(told.TraceId, path.TraceId, "the trace id");
            }
            finally
            {
                await first.DisposeAsync();
                await second.DisposeAsync();
            }
        }

        private static async Task<BridgeStreamItem> AfterAsync(IAsyncEnumerator<BridgeStreamItem> events, Type heartbeat)
        {
            do
            {
                Expect.True(await events.MoveNextAsync(), "there are more events");
            }
            while (events.Current.GetType() == heartbeat);
            return events.Current;
        }
    }
}
