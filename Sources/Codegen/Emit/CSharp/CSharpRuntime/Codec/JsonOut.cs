namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;

    /// <summary>
    /// Writes one JSON text: no white space, members in the order in which they are written. What JSON can't say throws
    /// <c>ArgumentException</c>.
    /// </summary>
    internal abstract partial class JsonOut
    {
        /// <summary>Whether the members of what is any JSON are written by their names, for comparisons.</summary>
        private readonly bool sortsMembers;

        private int depth;

        protected JsonOut(bool sortsMembers)
        {
            this.sortsMembers = sortsMembers;
        }

        internal void StartObject()
        {
            Enter();
            OpenObject();
        }

        internal void EndObject()
        {
            depth--;
            CloseObject();
        }

        internal void StartList()
        {
            Enter();
            OpenList();
        }

        internal void EndList()
        {
            depth--;
            CloseList();
        }

        /// <summary>Starts a member.</summary>
        internal abstract void Name(JsonName name);

        /// <summary>As above, of a name that is data.</summary>
        internal abstract void Name(string name);

        internal abstract void Null();

        internal abstract void Bool(bool value);

        internal abstract void Int64(long value);

        internal abstract void Float64(double value);

        internal abstract void String(string value);

        /// <summary>Base64 with padding (RFC 4648 section 4).</summary>
        internal abstract void Bytes(byte[] value);

        protected abstract void OpenObject();

        protected abstract void CloseObject();

        protected abstract void OpenList();

        protected abstract void CloseList();

        /// <summary>A string of letters, digits and signs that need no escape.</summary>
        protected abstract void PlainString(string value);

        internal void Int32(int value)
        {
            Int64(value);
        }

        internal void Uuid(Guid value)
        {
            PlainString(value.ToString("D"));
        }

        internal void Timestamp(DateTimeOffset value)
        {
            PlainString(TimeText.Of(value));
        }

        internal void Date(DateTime value)
        {
            PlainString(TimeText.OfDate(value));
        }

        internal void List<T>(IReadOnlyList<T> items, JsonWrite<T> write)
        {
            StartList();
            foreach (T item in Some(items))
            {
                write(this, item);
            }

            EndList();
        }

        /// <summary>By the bytes of the keys in UTF-8.</summary>
        internal void Map<T>(IReadOnlyDictionary<string, T> entries, JsonWrite<T> write)
        {
            List<string> keys = new List<string>(Some(entries).Keys);
            keys.Sort(ScalarOrder.Compare);
            StartObject();
            foreach (string key in keys)
            {
                Name(key);
                write(this, entries[key]);
            }

            EndObject();
        }

        /// <summary>Where the contract has no null.</summary>
        internal static T Some<T>(T value)
            where T : class
        {
            return value ?? throw new ArgumentException("A value is null that the contract has no null for.");
        }

        /// <summary>Also keeps the stack from running out, which nobody could catch.</summary>
        private void Enter()
        {
            if (depth == JsonDoor.MaxDepth)
            {
                throw new ArgumentException(
                    "A value is nested deeper than " + JsonDoor.MaxDepth + " levels, which no reader takes.");
            }

            depth++;
        }
    }
}
