namespace ClientDriver
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Text;
    using System.Text.Json;
    using SmrtHub.BridgeApi;

    /// <summary>What came of a command, and what its observer was told.</summary>
    internal sealed class Report : IBridgeObserver
    {
        private readonly List<string> told = new List<string>();
        private readonly HashSet<string> traceIds = new HashSet<string>();
        private readonly List<double> waits = new List<double>();
        private readonly StringBuilder shown = new StringBuilder();
        private string token;
        private Exception error;

        internal byte[] Answer { get; set; }

        internal List<Dictionary<string, string>> Items { get; } = new List<Dictionary<string, string>>();

        /// <summary>Whether a sequence that threw has no more items.</summary>
        internal bool IsOver { get; set; }

        internal TimeSpan Elapsed { get; set; }

        internal void Fail(Exception failure)
        {
            error = failure;
            Show(failure.ToString());
        }

        /// <summary>A text that a log could hold.</summary>
        internal void Show(string text)
        {
            shown.AppendLine(text);
        }

        internal void Hide(string secret)
        {
            token = secret;
        }

        public void Requested(BridgeAttempt call)
        {
            Tell(call, "requested");
        }

        public void Answered(BridgeAttempt call, int status, TimeSpan duration)
        {
            Tell(call, "answered " + status);
        }

        public void Retrying(BridgeAttempt call, TimeSpan wait, string cause)
        {
            waits.Add(wait.TotalSeconds);
            Tell(call, "retrying: " + cause);
        }

        public void Reconnecting(BridgeAttempt call, TimeSpan wait, string cause)
        {
            waits.Add(wait.TotalSeconds);
            Tell(call, "reconnecting: " + cause);
        }

        public void Missed(BridgeAttempt call, BridgeGap gap)
        {
            Tell(call, "missed: " + gap.Cause);
        }

        public void ContractMismatch(BridgeAttempt call, string expected, string found)
        {
            Tell(call, "contract mismatch: " + found + ", not " + expected);
        }

        internal string ToJson()
        {
            var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                writer.WriteStartObject();
                if (Answer != null)
                {
                    using (JsonDocument answer = JsonDocument.Parse(Answer))
                    {
                        writer.WritePropertyName("answer");
                        answer.RootElement.WriteTo(writer);
                    }
                }
                WriteError(writer);
                writer.WritePropertyName("items");
                JsonSerializer.Serialize(writer, Items);
                writer.WritePropertyName("told");
                JsonSerializer.Serialize(writer, told);
                writer.WritePropertyName("trace_ids");
                JsonSerializer.Serialize(writer, traceIds);
                writer.WritePropertyName("waits");
                JsonSerializer.Serialize(writer, waits);
                writer.WriteBoolean("is_over", IsOver);
                writer.WriteBoolean("shows_token", !string.IsNullOrEmpty(token) && shown.ToString().Contains(token));
                writer.WriteNumber("elapsed", Elapsed.TotalSeconds);
                writer.WriteEndObject();
            }
            return Encoding.UTF8.GetString(buffer.ToArray());
        }

        private void WriteError(Utf8JsonWriter writer)
        {
            if (error == null)
            {
                return;
            }
            writer.WriteStartObject("error");
            writer.WriteString("class", error.GetType().Name);
            writer.WriteString("message", error.Message);
            writer.WriteString("cause", error.InnerException?.GetType().Name);
            if (error is BridgeException failure)
            {
                WritePlace(writer, failure.Endpoint, failure.TraceId, failure.Attempts);
            }
            if (error is EverythingApi.BridgeException other)
            {
                WritePlace(writer, other.Endpoint, other.TraceId, other.Attempts);
            }
            if (error is BridgeErrorException declared)
            {
                writer.WriteString("code", declared.Code);
                writer.WriteNumber("status", declared.Status);
                writer.WriteNumber("violations", declared.Violations.Count);
            }
            writer.WriteEndObject();
        }

        private static void WritePlace(Utf8JsonWriter writer, string endpoint, string traceId, int attempts)
        {
            writer.WriteString("endpoint", endpoint);
            writer.WriteString("trace_id", traceId);
            writer.WriteNumber("attempts", attempts);
        }

        private void Tell(BridgeAttempt call, string what)
        {
            traceIds.Add(call.TraceId);
            told.Add(call.Endpoint + " " + call.Number + ": " + what);
            Show(what);
        }
    }
}
