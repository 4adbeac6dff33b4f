namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;

    internal abstract partial class JsonOut
    {
        /// <summary>Any JSON, its members in their own order.</summary>
        internal void Any(JsonElement value)
        {
            try
            {
                Write(value);
            }
            catch (InvalidOperationException error) when (!(error is ObjectDisposedException))
            {
                throw new ArgumentException("A text of a JsonElement holds half of a surrogate pair.", error);
            }
        }

        /// <summary>The members of an object but one, in the object here.</summary>
        internal void MembersBut(string left, JsonElement value)
        {
            foreach (JsonProperty member in Members(value))
            {
                if (member.Name != left)
                {
                    Name(member.Name);
                    Any(member.Value);
                }
            }
        }

        /// <summary>The tag of a union's case; throws <c>ArgumentException</c> where there is none.</summary>
        internal static string TagOf(JsonElement value, string tag)
        {
            JsonElement found = default(JsonElement);
            bool isThere = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(tag, out found);
            return isThere && found.ValueKind == JsonValueKind.String
                ? found.GetString() : throw new ArgumentException("The case of a union is an object with a text as its tag.");
        }

        private void Write(JsonElement value)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Object: WriteObject(value); break;
                case JsonValueKind.Array: WriteArray(value); break;
                case JsonValueKind.String: String(value.GetString()); break;
                case JsonValueKind.Number: WriteNumber(value); break;
                case JsonValueKind.True: Bool(true); break;
                case JsonValueKind.False: Bool(false); break;
                case JsonValueKind.Null: Null(); break;
                default: throw new ArgumentException("A JsonElement has no value.");
            }
        }

        private void WriteObject(JsonElement value)
        {
            StartObject();
            foreach (JsonProperty member in Members(value))
            {
                Name(member.Name);
                Write(member.Value);
            }

            EndObject();
        }

        private void WriteArray(JsonElement value)
        {
            StartList();
            foreach (JsonElement item in value.EnumerateArray())
            {
                Write(item);
            }

            EndList();
        }

        /// <summary>Integers of int64's range stay integers.</summary>
        private void WriteNumber(JsonElement value)
        {
            long integer;
            if (value.TryGetInt64(out integer))
            {
                Int64(integer);
            }
            else
            {
                Float64(value.GetDouble());
            }
        }

        private IEnumerable<JsonProperty> Members(JsonElement value)
        {
            List<JsonProperty> members = new List<JsonProperty>(value.EnumerateObject());
            if (sortsMembers)
            {
                members.Sort((left, right) => ScalarOrder.Compare(left.Name, right.Name));
            }

            return members;
        }
    }
}
