using Bot.Answers;
using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>The talks of a folder of reports, as the library gives them to an index.</summary>
internal sealed class TalkSource(string folder, IReadOnlyList<IReadOnlyList<string>> vocabulary)
{
    public Analyzer Analyzer { get; } = new(new Vocabulary(vocabulary));

    /// <summary>Reads the folder on all cores.</summary>
    public IReadOnlyCollection<TalkDocument> Read()
    {
        var reports = new ReportFolder(folder);
        ReadFile[] files = [.. reports.List().AsParallel().AsOrdered().Select(file => reports.Read(file))];
        var talks = new Catcher();
        Library.Build(files, new LibraryOptions { Vocabulary = vocabulary, Engine = talks.Catch });
        return talks.Talks;
    }

    // Takes the place of an engine, to see what the library gives it: talks, and then what is told of events outside them, which is less.
    private sealed class Catcher
    {
        public IReadOnlyCollection<TalkDocument> Talks { get; private set; } = [];

        public ITalkIndex Catch(IReadOnlyCollection<TalkDocument> talks, Analyzer analyzer, CancellationToken cancellationToken)
        {
            if (talks.Count > Talks.Count)
                Talks = [.. talks];
            return TalkIndex.Build([], analyzer, cancellationToken);
        }
    }
}
