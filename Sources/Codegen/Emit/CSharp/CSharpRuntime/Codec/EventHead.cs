namespace BridgeRuntime.Internal
{
    using System;

    /// <summary>What every event has in its envelope (contract language, Channels).</summary>
    internal sealed class EventHead
    {
        private static readonly FieldTable HeadFields =
            new FieldTable(false, "event", "source", "timestamp", "trace_id", "data");

        private static readonly FieldTable DataFields = new FieldTable(false, "data");

        private EventHead(string name, string source, DateTimeOffset timestamp, string traceId)
        {
            Name = name;
            Source = source;
            Timestamp = timestamp;
            TraceId = traceId;
        }

        internal string Name { get; }

        internal string Source { get; }

        internal DateTimeOffset Timestamp { get; }

        internal string TraceId { get; }

        internal static EventHead Of(ReadOnlySpan<byte> message)
        {
            return JsonDoor.Read(message, (ref JsonIn json) => Read(ref json));
        }

        /// <summary>The <c>data</c> of an event.</summary>
        internal static T DataOf<T>(ReadOnlySpan<byte> message, JsonRead<T> read)
        {
            return JsonDoor.Read(message, (ref JsonIn json) => ReadData(ref json, read));
        }

        private static EventHead Read(ref JsonIn json)
        {
            string[] texts = new string[4];
            DateTimeOffset timestamp = default(DateTimeOffset);
            ObjectCursor at;
            if (!json.Begin(HeadFields, out at))
            {
                return null;
            }

            while (json.Next(ref at))
            {
                switch (at.Field)
                {
                    case 2: timestamp = json.Timestamp(); break;
                    case 4: json.Skip(); break;
                    default: texts[at.Field] = json.String(); break;
                }
            }

            return new EventHead(texts[0], texts[1], timestamp, texts[3]);
        }

        private static T ReadData<T>(ref JsonIn json, JsonRead<T> read)
        {
            T data = default(T);
            ObjectCursor at;
            if (json.Begin(DataFields, out at))
            {
                while (json.Next(ref at))
                {
                    data = read(ref json);
                }
            }

            return data;
        }
    }
}
