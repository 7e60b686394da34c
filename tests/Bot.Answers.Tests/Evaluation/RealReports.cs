using System.Text;
using System.Text.Json;
using Bot.Answers.Tests.Support;
using Bot.Reports.Files;

namespace Bot.Answers.Tests.Evaluation;

/// <summary>Real reports and questions about them, from the folder that BOT_EVAL names; tests are skipped without it.</summary>
public sealed class RealReports
{
    private readonly string? _folder = Environment.GetEnvironmentVariable("BOT_EVAL") is { Length: > 0 } root && Directory.Exists(Path.Combine(root, "reports", "raw"))
        ? Path.Combine(root, "reports")
        : null;

    private readonly Lazy<Library> _library;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public RealReports() => _library = new Lazy<Library>(Load);

    public Library Library
    {
        get
        {
            Assert.SkipWhen(_folder is null, "BOT_EVAL names no folder with reports");
            return _library.Value;
        }
    }

    public IReadOnlyList<string> Questions =>
        [.. File.ReadLines(Path.Combine(_folder!, "questions.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!)];

    /// <summary>The text of a report as its author wrote it.</summary>
    public string TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
            _texts[file] = text = File.ReadAllText(Path.Combine(_folder!, "raw", file), Encoding.UTF8);
        return text;
    }

    internal static Reply Ask(Library library, string question) => new Chat(library, QuestionLanguage.Of(question)).Ask(question);

    private Library Load()
    {
        var folder = new ReportFolder(Path.Combine(_folder!, "raw"));
        var data = Path.Combine(RepositoryRoot(), "data");
        var options = LibraryOptions.Default with
        {
            Vocabulary = VocabularyFile.Read(Path.Combine(data, "vocabulary.yml")).Groups,
            People = PeopleFile.Read(Path.Combine(data, "people.yml")).People,
        };
        return Library.Build([.. folder.List().Select(file => folder.Read(file))], options);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Bot.sln is in no folder above the tests");
    }
}
