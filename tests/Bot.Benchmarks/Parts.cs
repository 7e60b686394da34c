using BenchmarkDotNet.Attributes;
using Bot.Benchmarks.Generation;
using Bot.Search;

namespace Bot.Benchmarks;

/// <summary>Single parts on ten thousand made-up talks, for BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class Parts
{
    private const int Count = 10_000;

    private readonly Analyzer _analyzer = new(Vocabulary.Empty);
    private IReadOnlyList<TalkDocument> _talks = [];
    private IReadOnlyList<string> _questions = [];
    private TalkIndex? _index;
    private NameIndex<TalkKey>? _names;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        (_talks, _questions) = MadeTalks.Make(Count);
        _index = TalkIndex.Build(_talks, _analyzer);
        _names = NameIndex<TalkKey>.Build(_talks.Select(talk => (talk.Key, talk.Title)), _analyzer);
    }

    /// <summary>Width, case and kana of a question folded.</summary>
    [Benchmark]
    public string Fold() => Analyzer.Fold(Question());

    /// <summary>Text in, ten ranked talks out.</summary>
    [Benchmark]
    public SearchResult Query() => _index!.Search(new SearchQuery(Question()), 10);

    /// <summary>Names for the first two characters of a question.</summary>
    [Benchmark]
    public IReadOnlyList<NameMatch<TalkKey>> Complete() => _names!.Complete(Question()[..2], 25);

    /// <summary>Titles in a question.</summary>
    [Benchmark]
    public IReadOnlyList<NameMatch<TalkKey>> Recognise() => _names!.Recognise(Question());

    /// <summary>A hundred talks indexed.</summary>
    [Benchmark]
    public TalkIndex BuildHundred() => TalkIndex.Build([.. _talks.Take(100)], _analyzer);

    private string Question() => _questions[_next++ % _questions.Count];
}
