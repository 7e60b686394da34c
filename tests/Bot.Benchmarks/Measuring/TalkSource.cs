using Bot.Answers;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>The talks of a folder of reports, as the library gives them to an index.</summary>
internal sealed class TalkSource(string folder, IReadOnlyList<IReadOnlyList<string>> vocabulary)
{
    public Analyzer Analyzer { get; } = new(new Vocabulary(vocabulary));

    /// <summary>Reads the folder on all cores.</summary>
    public IReadOnlyList<TalkDocument> Read()
    {
        var reports = new ReportFolder(folder);
        ReadFile[] files = [.. reports.List().AsParallel().AsOrdered().Select(file => reports.Read(file))];
        var talks = new Catcher();
        Library.Build(files, new LibraryOptions { Vocabulary = vocabulary, Engine = talks.Catch });
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
