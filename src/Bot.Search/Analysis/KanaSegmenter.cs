namespace Bot.Search.Analysis;

/// <summary>Knows which words there are.</summary>
internal interface ILexicon
{
    /// <summary>False when no kana word starts with these two or more characters, folded.</summary>
    bool MayStartKana(ReadOnlySpan<char> start);

    /// <summary>True for a kana word that the index or the vocabulary holds, folded.</summary>
    bool HasKana(ReadOnlySpan<char> kana);

    /// <summary>True for a term that the index holds.</summary>
    bool Contains(ReadOnlySpan<char> term);
}

/// <summary>Knows no word.</summary>
internal sealed class NoLexicon : ILexicon
{
    public static NoLexicon Instance { get; } = new();

    public bool MayStartKana(ReadOnlySpan<char> start) => false;

    public bool HasKana(ReadOnlySpan<char> kana) => false;

    public bool Contains(ReadOnlySpan<char> term) => false;
}

/// <summary>What a segment of kana is.</summary>
internal enum KanaKind : byte
{
    Grammar,
    Known,
    Unknown,
}

/// <summary>A segment of a kana run.</summary>
internal readonly record struct KanaSegment(int Start, int End, KanaKind Kind);

/// <summary>
/// Cuts a run of kana into known words, grammar and the rest by the cheapest path. People type a word in either kana, so that the change from one
/// to the other is a hint and no border.
/// </summary>
internal sealed class KanaSegmenter
{
    private const int LongestWord = 24;
    private const float GrammarCost = 1.0f;
    private const float KatakanaGrammarCost = 1.6f;
    private const float KatakanaEndingCost = 2.6f;
    private const float TornGrammarCost = 3.0f;
    private const float KnownCost = 1.2f;
    private const float ShortKnownCost = 2.4f;
    private const float InsideKatakanaCost = 1.5f;
    private const float UnknownStretchCost = 1.5f;
    private const float UnknownStretchCharacterCost = 0.85f;
    private const float UnknownCost = 1.6f;
    private const float UnknownKatakanaCost = 2.6f;

    private readonly List<KanaSegment> _segments = [];
    private float[] _costs = new float[64];
    private KanaSegment[] _best = new KanaSegment[64];

    /// <summary>Segments a run; the list is valid until the next call.</summary>
    public IReadOnlyList<KanaSegment> Segment(FoldedText text, int start, int end, ILexicon lexicon)
    {
        EnsureCapacity(end - start + 1);
        _costs.AsSpan(0, end - start + 1).Fill(float.MaxValue);
        _costs[0] = 0;
        for (var at = start; at < end; at++)
            Extend(text, at, start, end, lexicon);
        return Trace(start, end);
    }

    private void Extend(FoldedText text, int at, int start, int end, ILexicon lexicon)
    {
        var cost = _costs[at - start];
        Offer(new KanaSegment(at, at + 1, KanaKind.Unknown), cost + (text.OriginAt(at) is Origin.Hiragana ? UnknownCost : UnknownKatakanaCost), start);
        var stretch = KatakanaEnd(text, at, end);
        if (stretch - at >= 2 && !InsideKatakana(text, at, start, end))
            Offer(new KanaSegment(at, stretch, KanaKind.Unknown), cost + UnknownStretchCost + UnknownStretchCharacterCost * (stretch - at), start);
        for (var to = at + 1; to <= Math.Min(end, at + FunctionWords.Longest); to++)
        {
            if (FunctionWords.Contains(text.Characters[at..to]))
                Offer(new KanaSegment(at, to, KanaKind.Grammar), cost + CostOfGrammar(text, at, to), start);
        }
        for (var to = at + 2; to <= Math.Min(end, at + LongestWord); to++)
        {
            if (!lexicon.MayStartKana(text.Characters[at..to]))
                break;
            if (!IsWithinSyllable(text, to, end) && lexicon.HasKana(text.Characters[at..to]))
                Offer(new KanaSegment(at, to, KanaKind.Known), cost + CostOfKnown(text, at, to, start, end), start);
        }
    }

    // Grammar is seldom written in katakana: シカゴ is no し, か and ご; and never half of it: キーボードの holds no どの.
    private static float CostOfGrammar(FoldedText text, int at, int to)
    {
        if (text.Origins[at..to].Contains(Origin.Hiragana))
            return text.OriginAt(at) is Origin.Hiragana ? GrammarCost : TornGrammarCost;
        return to - at > 1 || HiraganaWords.IsParticle(text.CharacterAt(at)) ? KatakanaGrammarCost : KatakanaEndingCost;
    }

    private static float CostOfKnown(FoldedText text, int at, int to, int start, int end)
    {
        var cost = to - at > 2 ? KnownCost : ShortKnownCost;
        if (InsideKatakana(text, at, start, end))
            cost += InsideKatakanaCost;
        if (InsideKatakana(text, to, start, end))
            cost += InsideKatakanaCost;
        // だけで is no ダケ: hiragana that is grammar throughout is more likely just that.
        return text.OriginAt(at) is Origin.Hiragana && to - at <= 2 ? cost + 1 : cost;
    }

    private static bool InsideKatakana(FoldedText text, int at, int start, int end) =>
        at > start && at < end && text.OriginAt(at) is not Origin.Hiragana && text.OriginAt(at - 1) is not Origin.Hiragana;

    private static bool IsWithinSyllable(FoldedText text, int at, int end) => at < end && KanaFolding.ContinuesWord(text.CharacterAt(at));

    private static int KatakanaEnd(FoldedText text, int at, int end)
    {
        while (at < end && text.OriginAt(at) is not Origin.Hiragana)
            at++;
        return at;
    }

    private void Offer(KanaSegment segment, float cost, int start)
    {
        var to = segment.End - start;
        if (cost >= _costs[to])
            return;
        _costs[to] = cost;
        _best[to] = segment;
    }

    private List<KanaSegment> Trace(int start, int end)
    {
        _segments.Clear();
        for (var at = end; at > start; at = _best[at - start].Start)
            AddJoined(_best[at - start]);
        _segments.Reverse();
        return _segments;
    }

    private void AddJoined(KanaSegment segment)
    {
        if (segment.Kind is KanaKind.Unknown && _segments.Count > 0 && _segments[^1] is { Kind: KanaKind.Unknown } next)
            _segments[^1] = next with { Start = segment.Start };
        else
            _segments.Add(segment);
    }

    private void EnsureCapacity(int length)
    {
        if (_costs.Length >= length)
            return;
        _costs = new float[length];
        _best = new KanaSegment[length];
    }
}
