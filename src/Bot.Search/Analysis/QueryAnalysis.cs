namespace Bot.Search.Analysis;

/// <summary>Turns a typed text into tokens with the rules that made the index's terms. Holds buffers: for one thread at a time.</summary>
internal sealed class QueryAnalysis(Vocabulary vocabulary)
{
    private const int LongestWhole = 4;
    private const int LongestCompound = 12;

    private readonly FoldedText _text = new();
    private readonly Squeezed _squeezed = new();
    private readonly KanaSegmenter _segmenter = new();
    private readonly List<QueryToken> _tokens = [];
    private readonly char[] _term = new char[Terms.LongestWord];
    private ILexicon _lexicon = NoLexicon.Instance;

    /// <summary>The folded text of the last call, for places in the original.</summary>
    public FoldedText Text => _text;

    /// <summary>The tokens of a text in their order, without grammar; valid until the next call.</summary>
    public IReadOnlyList<QueryToken> Read(string text, ILexicon lexicon)
    {
        _lexicon = lexicon;
        Folding.Fold(text, _text);
        _squeezed.Read(_text, humps: false);
        _tokens.Clear();
        for (var index = 0; index < _text.Length;)
        {
            var run = Run.At(_text, index);
            Read(run);
            index = run.End;
        }
        JoinNames();
        return _tokens;
    }

    private void Read(Run run)
    {
        if (run.Kind is RunKind.Word)
            ReadWord(run);
        else if (run.Kind is RunKind.Kana)
            ReadKana(run);
        else if (run.Kind is RunKind.Gram)
            ReadGrams(run);
    }

    // A long compound is cut where the index never puts two characters together; a short one is one word, also when nobody ever wrote it.
    private void ReadGrams(Run run)
    {
        for (var start = run.Start; start < run.End;)
        {
            var end = start + 1;
            while (end < run.End && end - start < LongestCompound && !(run.Length > LongestWhole && IsSeam(start, end, run.End)))
                end++;
            Add(new QueryToken(TokenKind.Gram, _text.Characters[start..end].ToString(), start, end));
            start = end;
        }
    }

    private bool IsSeam(int start, int at, int end) => at - start >= 2 && end - at >= 2 && !_lexicon.Contains(_text.Characters.Slice(at - 1, 2));

    private void ReadKana(Run run)
    {
        foreach (var segment in _segmenter.Segment(_text, run.Start, run.End, _lexicon))
        {
            if (!IsWord(segment))
                continue;
            _squeezed.AddBorder(segment.Start);
            _squeezed.AddBorder(segment.End);
            var length = Math.Min(Terms.LongestWord, segment.End - segment.Start);
            Add(new QueryToken(TokenKind.Kana, _text.Characters.Slice(segment.Start, length).ToString(), segment.Start, segment.End));
        }
    }

    // Hiragana that nobody knows is mostly an inflected verb; katakana is a word even when the reports do not hold it.
    private bool IsWord(KanaSegment segment) => segment.Kind switch
    {
        KanaKind.Known => true,
        KanaKind.Unknown => segment.End - segment.Start >= (_text.Origins[segment.Start..segment.End].Contains(Origin.Hiragana) ? 4 : 2),
        _ => false,
    };

    private void ReadWord(Run run)
    {
        var pieces = Pieces(run);
        if (pieces.Count is > 1 and <= WordParts.MostPieces)
            AddWord(run.Start, run.End, [.. pieces.Select(piece => Form(piece.Start, piece.End))]);
        else
            pieces.ForEach(piece => AddWord(piece.Start, piece.End, WordAndNumber(piece.Start, piece.End)));
    }

    private List<(int Start, int End)> Pieces(Run run)
    {
        var pieces = new List<(int, int)>();
        for (var start = run.Start; start < run.End;)
        {
            var end = WordParts.PieceEnd(_text, start, run.End);
            if (!WordParts.IsContraction(_text, start, end))
                pieces.Add((start, end));
            start = end + 1;
        }
        return pieces;
    }

    private string[] WordAndNumber(int start, int end)
    {
        var number = WordParts.NumberStart(_text, start, end);
        return number == end ? [] : [Form(start, number), Form(number, end)];
    }

    private void AddWord(int start, int end, IReadOnlyList<string> parts)
    {
        if (StopWords.Contains(_text.Characters[start..end]))
            return;
        var term = Form(start, end);
        if (term.Length > 0)
            Add(new QueryToken(TokenKind.Word, term, start, end) { Parts = parts });
    }

    private string Form(int start, int end) => _term.AsSpan(0, WordForm.Write(_text, start, end, _term)).ToString();

    private void Add(QueryToken token)
    {
        var gap = _tokens.Count == 0 ? [] : _text.Characters[_tokens[^1].End..token.Start];
        _tokens.Add(token with { FollowsClosely = _tokens.Count > 0 && !gap.ContainsAnyExcept(' ', '-') });
    }

    private void JoinNames()
    {
        for (var at = 0; at < _squeezed.Length; at++)
        {
            var name = vocabulary.Longest(_squeezed, at);
            if (name.Length == 0)
                continue;
            Replace(_squeezed.Index(at), _squeezed.Index(at + name.Length - 1) + 1, name.Terms);
            at += name.Length - 1;
        }
    }

    // The tokens that a name covers become one; a Han run may go on before and after it.
    private void Replace(int start, int end, IReadOnlyList<string> groups)
    {
        var first = _tokens.FindIndex(token => token.End > start);
        if (first < 0 || _tokens[first].Start >= end || IsKnownCompound(_tokens[first], start, end))
            return;
        var last = _tokens.FindLastIndex(token => token.Start < end);
        var parts = new List<QueryToken>();
        if (_tokens[first].Start < start)
            parts.Add(Cut(_tokens[first], _tokens[first].Start, start));
        parts.Add(Named(first, last, start, end, groups));
        if (_tokens[last].End > end)
            parts.Add(Cut(_tokens[last], end, _tokens[last].End));
        _tokens.RemoveRange(first, last - first + 1);
        _tokens.InsertRange(first, parts);
    }

    // golang.tokyo is a name of its own, and no talk on Go.
    private bool IsKnownCompound(QueryToken token, int start, int end) =>
        token.Parts.Count > 1 && (token.Start < start || token.End > end) && _lexicon.Contains(token.Text);

    private QueryToken Named(int first, int last, int start, int end, IReadOnlyList<string> groups) =>
        first == last && _tokens[first].Start == start && _tokens[first].End == end
            ? _tokens[first] with { Groups = groups }
            : new QueryToken(TokenKind.Name, _text.Characters[start..end].ToString(), start, end) { Groups = groups };

    private QueryToken Cut(QueryToken token, int start, int end)
    {
        while (start < end && _text.ClassAt(start) is CharacterClass.Connector)
            start++;
        while (end > start && _text.ClassAt(end - 1) is CharacterClass.Connector)
            end--;
        return Between(token, start, end);
    }

    private QueryToken Between(QueryToken token, int start, int end) =>
        token with { Text = token.Kind is TokenKind.Word ? Form(start, end) : _text.Characters[start..end].ToString(), Start = start, End = end, Parts = [] };
}
