using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>The forms in which a token may stand in the talks of an index.</summary>
internal sealed class TermForms(ITermSource index)
{
    // One Han character is mostly the stem of a verb, and as such says little.
    private const float SingleHanFactor = 0.5f;
    private const float SynonymFactor = 0.95f;
    private const float SoundFactor = 0.7f;
    private const float PartFactor = 0.5f;
    private const float HumpFactor = 0.35f;
    private const float FuzzyFactor = 0.5f;

    // A word in one or two talks may be somebody's slip.
    private const int Rare = 2;

    private readonly Alternatives _alternatives = new(index);

    /// <summary>All forms of a token that the index holds, best first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="before">The token right before it, which it may be joined with.</param>
    /// <param name="after">The token right after it.</param>
    public List<Form> Of(QueryToken token, QueryToken? before, QueryToken? after)
    {
        var forms = new List<Form>();
        AddExact(token, forms);
        foreach (var group in token.Groups)
            AddWord(group, MatchKind.Synonym, SynonymFactor, forms);
        if (token.Parts.Count > 1)
            AddParts(token.Parts, forms);
        AddJoined(before, token, forms);
        AddJoined(token, after, forms);
        if (token.Kind is TokenKind.Word or TokenKind.Kana && Frequency(forms) <= Rare)
            AddAlternatives(token, forms);
        return forms;
    }

    /// <summary>In how many talks any of the forms stands, typing errors left out.</summary>
    public static int Frequency(List<Form> forms)
    {
        var most = 0;
        foreach (var form in forms)
            most = form.Kind is MatchKind.Fuzzy ? most : Math.Max(most, form.Frequency);
        return most;
    }

    private void AddExact(QueryToken token, List<Form> forms)
    {
        if (token.Kind is TokenKind.Gram && token.Text.Length > 2)
            AddGrams(token.Text, forms);
        else if (token.Kind is not TokenKind.Name)
            AddWord(token.Text, MatchKind.Exact, token.Kind is TokenKind.Gram && token.Text.Length == 1 ? SingleHanFactor : 1, forms);
        if (token.Kind is TokenKind.Word)
            AddHump(token.Text, forms);
    }

    private void AddAlternatives(QueryToken token, List<Form> forms)
    {
        var absent = forms.Count == 0;
        foreach (var word in _alternatives.Sounding(token.Text))
            AddWord(word, MatchKind.Sound, SoundFactor, forms);
        if (absent && token.Parts.Count == 0 && _alternatives.Split(token.Text) is { Count: > 1 } parts)
            AddParts(parts, forms);
        foreach (var word in token.Kind is TokenKind.Kana ? _alternatives.Holding(token.Text) : LongerWords(token, absent))
            AddWord(word, MatchKind.Part, PartFactor, forms);
        if (absent && forms.Count == 0)
            _alternatives.Misspelt(token.Text).ForEach(word => AddWord(word, MatchKind.Fuzzy, FuzzyFactor, forms));
    }

    private List<string> LongerWords(QueryToken token, bool absent) => absent && token.Text.Length >= 4 ? _alternatives.Starting(token.Text) : [];

    private void AddWord(ReadOnlySpan<char> term, MatchKind kind, float factor, List<Form> forms)
    {
        if (index.Find(term) is { } found)
            forms.Add(new Form(kind, factor, [found]) { Frequency = found.Frequency });
    }

    private void AddGrams(string text, List<Form> forms)
    {
        var grams = new IndexTerm?[text.Length - 1];
        var any = false;
        for (var at = 0; at < grams.Length; at++)
            any |= (grams[at] = index.Find(text.AsSpan(at, 2))) is not null;
        if (any)
            forms.Add(new Form(MatchKind.Exact, 1, grams) { AllowsParts = true, Frequency = index.PhraseFrequency(grams, 0) });
    }

    private void AddParts(IReadOnlyList<string> parts, List<Form> forms)
    {
        var terms = new IndexTerm?[parts.Count];
        for (var part = 0; part < terms.Length; part++)
        {
            if ((terms[part] = index.Find(parts[part])) is null)
                return;
        }
        forms.Add(new Form(MatchKind.Part, PartFactor, terms) { Slack = 1, AllowsParts = true, Frequency = index.PhraseFrequency(terms, 1) });
    }

    private void AddJoined(QueryToken? first, QueryToken? second, List<Form> forms)
    {
        if (first is not { Kind: TokenKind.Word or TokenKind.Kana } || second is not { Kind: TokenKind.Word or TokenKind.Kana })
            return;
        if (first.Text.Length + second.Text.Length > Terms.LongestWord)
            return;
        Span<char> joined = stackalloc char[Terms.LongestWord];
        first.Text.CopyTo(joined);
        second.Text.CopyTo(joined[first.Text.Length..]);
        AddWord(joined[..(first.Text.Length + second.Text.Length)], MatchKind.Part, PartFactor, forms);
    }

    private void AddHump(string stem, List<Form> forms)
    {
        Span<char> hump = stackalloc char[stem.Length + 1];
        Terms.MarkHump(hump);
        stem.CopyTo(hump[1..]);
        AddWord(hump, MatchKind.Part, HumpFactor, forms);
    }
}
