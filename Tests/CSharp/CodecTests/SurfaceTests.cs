using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Encodings.Web;
using CodecTests.Runner;
using CodecTests.Vectors;

namespace CodecTests
{
    /// <summary>What generated projects stand on.</summary>
    /// <remarks>Of members it says nothing: only a compiler with .NET Standard's own assemblies does.</remarks>
    public sealed class SurfaceTests
    {
        public void Generated_projects_use_types_of_NET_Standard_and_of_System_Text_Json_alone()
        {
            HashSet<string> allowed = Standard();
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                string path = Path.Combine(AppContext.BaseDirectory, codecs.Assembly + ".dll");
                Check.None(Used(path).Where(type => !allowed.Contains(type)).ToList());
            }
        }

        /// <summary>What netstandard.dll of the runtime leads on to, and what System.Text.Json has.</summary>
        private static HashSet<string> Standard()
        {
            string folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
            using (var standard = new PEReader(File.OpenRead(Path.Combine(folder, "netstandard.dll"))))
            {
                MetadataReader reader = standard.GetMetadataReader();
                IEnumerable<string> types = reader.ExportedTypes.Select(reader.GetExportedType)
                    .Select(type => Name(reader, type.Namespace, type.Name));
                IEnumerable<string> json = typeof(System.Text.Json.JsonSerializer).Assembly.GetExportedTypes()
                    .Select(type => $"{type.Namespace}.{type.Name}");
                return new HashSet<string>(types.Concat(json))
                {
                    // What System.Text.Json brings along.
                    typeof(JavaScriptEncoder).FullName,
                    // Today's compiler marks with these, where the target has them, a ref struct, its module, and what a lambda takes by
                    // a delegate of .NET that says what may be null.
                    "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute",
                    "System.Runtime.CompilerServices.RefSafetyRulesAttribute",
                    "System.Runtime.CompilerServices.NullableAttribute",
                };
            }
        }

        private static List<string> Used(string assembly)
        {
            using (var file = new PEReader(File.OpenRead(assembly)))
            {
                MetadataReader reader = file.GetMetadataReader();
                // What stands in another type comes with that one.
                return reader.TypeReferences.Select(reader.GetTypeReference)
                    .Where(type => type.ResolutionScope.Kind != HandleKind.TypeReference)
                    .Select(type => Name(reader, type.Namespace, type.Name)).ToList();
            }
        }

        private static string Name(MetadataReader reader, StringHandle space, StringHandle name)
        {
            return $"{reader.GetString(space)}.{reader.GetString(name)}";
        }
    }
}
