using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CurrentCompiler
{
    /// <summary>
    /// `csc` for several projects in one process: each argument is a response file with one command line. Says on standard output
    /// which compiler it is, and on standard error what is wrong with the first project that does not compile; then exits 1.
    /// </summary>
    internal static class Program
    {
        private static int Main(string[] responseFiles)
        {
            Console.WriteLine(Name());
            return responseFiles.All(Compile) ? 0 : 1;
        }

        private static string Name()
        {
            Version version = typeof(CSharpCompilation).Assembly.GetName().Version;
            string language = LanguageVersionFacts.MapSpecifiedToEffectiveVersion(LanguageVersion.Latest).ToDisplayString();
            return $"Roslyn {version.ToString(2)}, up to C# {language}";
        }

        private static bool Compile(string responseFile)
        {
            CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(
                new[] { "@" + responseFile }, Directory.GetCurrentDirectory(), sdkDirectory: null);
            return Accept(arguments.Errors) && Accept(Emit(Compilation(arguments), arguments).Diagnostics);
        }

        private static CSharpCompilation Compilation(CSharpCommandLineArguments arguments)
        {
            return CSharpCompilation.Create(
                arguments.CompilationName,
                arguments.SourceFiles.Select(file => Parsed(file.Path, arguments.ParseOptions)),
                arguments.MetadataReferences.Select(file => MetadataReference.CreateFromFile(file.Reference)),
                arguments.CompilationOptions);
        }

        private static SyntaxTree Parsed(string path, CSharpParseOptions options)
        {
            using (Stream file = File.OpenRead(path))
                return CSharpSyntaxTree.ParseText(SourceText.From(file), options, path);
        }

        private static EmitResult Emit(CSharpCompilation compilation, CSharpCommandLineArguments arguments)
        {
            string path = Path.Combine(arguments.OutputDirectory, arguments.OutputFileName);
            using (Stream assembly = File.Create(path))
            using (Stream documentation = arguments.DocumentationPath == null ? null : File.Create(arguments.DocumentationPath))
                return compilation.Emit(assembly, xmlDocumentationStream: documentation, options: arguments.EmitOptions);
        }

        private static bool Accept(IEnumerable<Diagnostic> diagnostics)
        {
            List<Diagnostic> refused = diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).ToList();
            foreach (Diagnostic each in refused) Console.Error.WriteLine(CSharpDiagnosticFormatter.Instance.Format(each));
            return refused.Count == 0;
        }
    }
}
