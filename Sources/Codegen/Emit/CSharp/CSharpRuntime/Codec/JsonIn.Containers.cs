namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        /// <summary>Reads a list; -1 stands for no limit. <paramref name="unique"/> writes an item, where no two may be equal.</summary>
        internal IReadOnlyList<T> List<T>(
            JsonRead<T> read, long minItems = -1, long maxItems = -1, JsonWrite<T> unique = null)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return Rejected<IReadOnlyList<T>>(ExpectedKind.List);
            }

            List<T> items = new List<T>();
            int count = 0;
            for (Advance(); reader.TokenType != JsonTokenType.EndArray; Advance())
            {
                int breaks = Breaks;
                int first = Kept;
                T item = read(ref this);
                if (Breaks == breaks)
                {
                    items.Add(item);
                }
                else
                {
                    Prefix(first, NumberText.Of(count));
                }

                count++;
            }

            if (JudgeCount(count, minItems, maxItems) && unique != null && Contents.HoldsEqual(items, unique))
            {
                Report(ViolationRule.UniqueItems);
            }

            return new FrozenList<T>(items);
        }

        /// <summary>Reads an object whose keys are data; -1 stands for no limit.</summary>
        internal IReadOnlyDictionary<string, T> Map<T>(JsonRead<T> read, long minItems = -1, long maxItems = -1)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return Rejected<IReadOnlyDictionary<string, T>>(ExpectedKind.Object);
            }

            Dictionary<string, T> entries = new Dictionary<string, T>(StringComparer.Ordinal);
            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                string key = Text();
                if (entries.ContainsKey(key))
                {
                    throw Duplicate();
                }

                Advance();
                int first = Kept;
                entries.Add(key, read(ref this));
                if (Kept > first)
                {
                    Prefix(first, Pointers.TokenOfInput(key));
                }
            }

            JudgeCount(entries.Count, minItems, maxItems);
            return new FrozenMap<T>(entries);
        }

        /// <summary>
        /// Starts to read an object; false, and it is read past, where something else stands here. A <paramref name="tag"/>
        /// stands beside the fields of a union's case.
        /// </summary>
        internal bool Begin(FieldTable fields, out ObjectCursor at, JsonName tag = null)
        {
            at = new ObjectCursor(fields, tag);
            if (tag != null && tagBefore == tag)
            {
                tagBefore = null;
                at.HasTag = true;
                return true;
            }

            return reader.TokenType == JsonTokenType.StartObject || Rejected<bool>(ExpectedKind.Object);
        }

        /// <summary>
        /// Moves to the value of the next field that the contract knows; false after the last one. Others are read past,
        /// and those that are missing at the end are reported.
        /// </summary>
        internal bool Next(ref ObjectCursor at)
        {
            if (at.Field >= 0 && Kept > at.FirstViolation)
            {
                Prefix(at.FirstViolation, at.Fields.NameOf(at.Field));
            }

            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                if (Find(ref at))
                {
                    at.FirstViolation = Kept;
                    Advance();
                    return true;
                }
            }

            ReportMissing(ref at);
            return false;
        }

        /// <summary>Whether the contract knows the name here; else its value is read past.</summary>
        private bool Find(ref ObjectCursor at)
        {
            ReadOnlySpan<byte> name = Token;
            int index = at.Fields.Names.IndexOf(name, at.Expected);
            if (index < 0 && name.IndexOf((byte)'\\') >= 0)
            {
                name = TextBytes();
                index = at.Fields.Names.IndexOf(name, at.Expected);
            }

            if (index < 0)
            {
                SkipUnknown(name, ref at);
                return false;
            }

            if (!at.Add(index))
            {
                throw Duplicate();
            }

            at.Field = index;
            at.Expected = index + 1;
            return true;
        }

        private void SkipUnknown(ReadOnlySpan<byte> name, ref ObjectCursor at)
        {
            bool isTag = at.Tag != null && name.SequenceEqual(at.Tag.Utf8);
            if (isTag ? at.HasTag : !at.Add(Utf8Text.Decode(name)))
            {
                throw Duplicate();
            }

            at.HasTag |= isTag;
            if (at.Fields.RejectsUnknown && !isTag)
            {
                Report(ViolationRule.UnknownField);
            }

            Advance();
            Skip();
        }

        private void ReportMissing(ref ObjectCursor at)
        {
            foreach (int index in at.Fields.Required)
            {
                if (!at.Contains(index))
                {
                    Report(ViolationRule.Required, "", "/" + at.Fields.NameOf(index));
                }
            }
        }

        private bool JudgeCount(int count, long least, long most)
        {
            if (least >= 0 && count < least)
            {
                Report(ViolationRule.MinItems, NumberText.Of(least));
                return false;
            }

            if (most >= 0 && count > most)
            {
                Report(ViolationRule.MaxItems, NumberText.Of(most));
                return false;
            }

            return true;
        }

        private static BridgeJsonException Duplicate()
        {
            return Malformed("a name stands twice in one object");
        }
    }
}
