using System;
using System.Reflection;

namespace CodecTests.Vectors
{
    /// <summary>Reads and writes one type of a generated project.</summary>
    internal abstract class TypeCodec
    {
        /// <summary>That of the type in the assembly's namespace; every type that stands for a document has one.</summary>
        public static TypeCodec Of(Assembly assembly, string space, string name)
        {
            Type codec = assembly.GetType(space + ".Internal.Codec", true);
            MethodInfo read = Method(codec, "Read" + name);
            Type value = read.ReturnType;
            Type reader = assembly.GetType(space + ".Internal.JsonRead`1", true).MakeGenericType(value);
            return (TypeCodec)Activator.CreateInstance(
                typeof(TypeCodec<,>).MakeGenericType(value, reader), Delegate.CreateDelegate(reader, read),
                assembly.GetType(space + ".Internal.JsonDoor", true), Method(codec, "Write" + name));
        }

        public abstract Outcome OutcomeOf(byte[] data);

        protected static MethodInfo Method(Type type, string name)
        {
            const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
            return type.GetMethod(name, Any) ?? throw new MissingMethodException(type.FullName, name);
        }
    }
}
