using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CodecTests.Runner;

namespace CodecTests.Vectors
{
    /// <summary>By the delegates of the project itself, as reflection can't pass a span.</summary>
    internal sealed class TypeCodec<TValue, TReader> : TypeCodec
    {
        private readonly TReader reader;
        private readonly Door<TValue, TReader> read;
        private readonly Func<TValue, object> write;

        public TypeCodec(Delegate reader, Type door, MethodInfo writer)
        {
            this.reader = (TReader)(object)reader;
            read = (Door<TValue, TReader>)Delegate.CreateDelegate(
                typeof(Door<TValue, TReader>), Method(door, "Read").MakeGenericMethod(typeof(TValue)));
            MethodInfo write = Method(door, "Write").MakeGenericMethod(typeof(TValue));
            Delegate writing = Delegate.CreateDelegate(write.GetParameters()[1].ParameterType, writer);
            this.write = value => write.Invoke(null, new object[] { value, writing });
        }

        public override Outcome OutcomeOf(byte[] data)
        {
            try
            {
                return Outcome.Accepted(Written(read(data, reader)));
            }
            catch (JsonException error)
            {
                return Refusal(error);
            }
        }

        private string Written(TValue value)
        {
            object body = write(value);
            return Encoding.UTF8.GetString((byte[])body.GetType().GetMethod("ToArray").Invoke(body, null));
        }

        /// <summary>Each project has a class of its own, of one name.</summary>
        private static Outcome Refusal(JsonException error)
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
    }
}
