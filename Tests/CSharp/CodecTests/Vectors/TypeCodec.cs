using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CodecTests.Runner;

namespace CodecTests.Vectors
{
    /// <summary>Reads and writes one type of a generated project.</summary>
    internal abstract class TypeCodec
    {
        /// <summary>By the type's own methods; an enum has none, so that JsonSerializer reads and writes it.</summary>
        public static TypeCodec Of(Type type)
        {
            Type codec = type.IsEnum ? typeof(EnumCodec<>) : typeof(ValueCodec<>);
            return (TypeCodec)Activator.CreateInstance(codec.MakeGenericType(type));
        }

        public Outcome OutcomeOf(byte[] data)
        {
            try
            {
                return Outcome.Accepted(Encoding.UTF8.GetString(ReadAndWritten(data)));
            }
            catch (JsonException error)
            {
                return Refusal(error);
            }
        }

        protected abstract byte[] ReadAndWritten(byte[] data);

        /// <summary>Each project has an exception of its own, of one name.</summary>
        protected virtual Outcome Refusal(JsonException error)
        {
            Check.Equal("BridgeJsonException", error.GetType().Name);
            if ((bool)Property(error, "IsMalformed")) { return Outcome.Malformed; }
            return Outcome.Violations(
                ((IEnumerable)Property(error, "Violations")).Cast<object>()
                    .Select(violation => $"{Property(violation, "Path")} {Property(violation, "Rule")}").ToArray());
        }

        private static object Property(object value, string name)
        {
            return value.GetType().GetProperty(name).GetValue(value);
        }

        private sealed class ValueCodec<T> : TypeCodec
        {
            private readonly Reading read = (Reading)Delegate.CreateDelegate(typeof(Reading), typeof(T).GetMethod("FromJson"));
            private readonly MethodInfo write = typeof(T).GetMethod("ToJson");

            // Reflection can't pass a span.
            private delegate T Reading(ReadOnlySpan<byte> json);

            protected override byte[] ReadAndWritten(byte[] data)
            {
                return (byte[])write.Invoke(read(data), null);
            }
        }

        private sealed class EnumCodec<T> : TypeCodec
        {
            private static readonly JsonSerializerOptions Relaxed =
                new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

            protected override byte[] ReadAndWritten(byte[] data)
            {
                // The serializer would stop at a violation, and not say that what follows is malformed.
                JsonDocument.Parse(data).Dispose();
                return JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<T>(data), Relaxed);
            }

            /// <summary>What is no JSON, System.Text.Json refuses itself.</summary>
            protected override Outcome Refusal(JsonException error)
            {
                return error.GetType().Name == "BridgeJsonException" ? base.Refusal(error) : Outcome.Malformed;
            }
        }
    }
}
