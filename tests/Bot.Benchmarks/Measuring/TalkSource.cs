using Bot.Answers;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>The talks of a folder of reports, as the library gives them to an index.</summary>
internal sealed class TalkSource(string folder, IReadOnlyList<IReadOnlyList<string>> vocabulary)
{
    public Analyzer Analyzer { get; } = new(new Vocabulary(vocabulary));

    /// <summary>Reads the folder and makes a library of it, as the bot does when it starts.</summary>
    public Library Load()
    {
        var reports = new ReportFolder(folder);
        var files = reports.List();
        return Library.Build(files.Count, place => reports.Read(files[place]), Task.FromResult(new LibraryOptions { Vocabulary = vocabulary }));
    }

    /// <summary>The talks of the folder.</summary>
    public IReadOnlyList<TalkDocument> Read() => TalksOf(Load());

    /// <summary>The talks of a library.</summary>
    public IReadOnlyList<TalkDocument> TalksOf(Library library)
    {
        var talks = new Catcher();
        Library.Build(library.Files, new LibraryOptions { Vocabulary = vocabulary, Engine = talks.Catch });
        return talks.Talks;
    }

    // Takes the place of an engine, to see what the library gives it.
    private sealed class Catcher
    {
        public IReadOnlyList<TalkDocument> Talks { get; private set; } = [];

        public ITalkIndex Catch(string name, IReadOnlyList<TalkDocument> documents, Analyzer analyzer, CancellationToken cancellationToken)
        {
            if (name is "talks")
                Talks = [.. documents];
            return TalkIndex.Build([], analyzer, cancellationToken);
        }
    }
}
