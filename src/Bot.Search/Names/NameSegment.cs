using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>An immutable part of a name index: names in their order, with what finds them. Names that went are only marked.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameSegment<T>
{
    private readonly (T Value, string Name)[] _names;
    private readonly Lazy<NameCompletion> _completion;
    private readonly NameRecognizer _recognizer;
    private readonly NameWords _words;
    private readonly HashSet<int> _gone;

    private NameSegment((T Value, string Name)[] names, Lazy<NameCompletion> completion, NameWords words, HashSet<int> gone) =>
        (_names, _completion, _recognizer, _words, _gone) = (names, completion, new NameRecognizer(words, gone), words, gone);

    /// <summary>How many names it holds, those that went left out.</summary>
    public int Count => _names.Length - _gone.Count;

    /// <summary>The names that are left, in their order.</summary>
    public IEnumerable<(T Value, string Name)> Names => _gone.Count == 0 ? _names : _names.Where((_, index) => !_gone.Contains(index));

    /// <summary>The words of all its names, those that went included.</summary>
    public NameWords Words => _words;

    /// <summary>Indexes names; what completes them is made when it is first asked for.</summary>
    public static NameSegment<T> Build((T Value, string Name)[] names)
    {
        var (words, text) = (new NameWordsBuilder(), new FoldedText());
        foreach (var (_, name) in names)
        {
            Folding.Fold(name, text);
            words.Add(text);
        }
        return new NameSegment<T>(names, new Lazy<NameCompletion>(() => CompletionOf(names)), words.Build(), []);
    }

    /// <summary>Makes ready what otherwise the first completion waits for.</summary>
    public void Prepare() => _ = _completion.Value;

    /// <summary>The segment without what some names stand for; itself where it holds none of them.</summary>
    public NameSegment<T> Without(IReadOnlySet<T> values)
    {
        var gone = Enumerable.Range(0, _names.Length).Where(index => values.Contains(_names[index].Value) && !_gone.Contains(index)).ToList();
        return gone.Count == 0 ? this : new NameSegment<T>(_names, _completion, _words, [.. _gone, .. gone]);
    }

    /// <summary>The best names that hold a typed text, best first; a name may come twice, by two of its forms.</summary>
    /// <param name="keys">The text as it may be typed, each with what a match counts.</param>
    /// <param name="limit">At most so many.</param>
    public IEnumerable<(T Value, string Name, double Score)> Complete(IEnumerable<(string Key, double Factor)> keys, int limit)
    {
        var best = new BestNames(limit, _gone);
        foreach (var (key, factor) in keys)
            _completion.Value.Find(key, factor, best);
        return best.InOrder().Select(match => (_names[match.Name].Value, _names[match.Name].Name, match.Score));
    }

    /// <summary>The names whose words stand in a text, in no order and with overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weights">What the words tell in the whole index.</param>
    public IEnumerable<RecognisedName<T>> Recognise(FoldedText text, NameWeights weights) =>
        _recognizer.Recognise(text, weights)
            .Select(match => new RecognisedName<T>(_names[match.Name].Value, _names[match.Name].Name, match.Name, match.Score, match.Start, match.End));

    private static NameCompletion CompletionOf((T Value, string Name)[] names)
    {
        var (forms, text, squeezed) = (new NameForms(), new FoldedText(), new Squeezed());
        for (var index = 0; index < names.Length; index++)
        {
            Folding.Fold(names[index].Name, text);
            squeezed.Read(text);
            forms.Add(index, squeezed);
        }
        forms.End();
        return new NameCompletion(forms);
    }
}

/// <summary>A name found in a text.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Name">The name.</param>
/// <param name="Place">Its place in its segment.</param>
/// <param name="Score">1 for the whole name.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct RecognisedName<T>(T Value, string Name, int Place, double Score, int Start, int End);
