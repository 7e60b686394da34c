using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>The forms in which a token may stand in the talks of an index.</summary>
internal sealed class TermForms(IndexSnapshot index)
{
    private const float SynonymFactor = 0.95f;
    private const float SoundFactor = 0.7f;
    private const float PartFactor = 0.5f;
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

    /// <summary>In how many talks any of the forms stands.</summary>
    public int Frequency(IReadOnlyList<Form> forms)
    {
        var most = 0;
        foreach (var form in forms)
        {
            if (form.Kind is not MatchKind.Fuzzy)
                most = Math.Max(most, form.Terms.Count == 1 ? index.DocumentFrequency(form.Terms[0]) : index.PhraseFrequency(form.Terms, form.Slack));
        }
        return most;
    }

    private void AddExact(QueryToken token, List<Form> forms)
    {
        if (token.Kind is TokenKind.Gram)
            AddGrams(token.Text, forms);
        else if (token.Kind is not TokenKind.Name)
            AddWord(token.Text, MatchKind.Exact, 1, forms);
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

    private void AddWord(string term, MatchKind kind, float factor, List<Form> forms)
    {
        if (index.Contains(term))
            forms.Add(new Form(kind, factor, [term]));
    }

    private void AddGrams(string text, List<Form> forms)
    {
        if (text.Length <= 2)
        {
            AddWord(text, MatchKind.Exact, 1, forms);
            return;
        }
        var grams = Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2)).ToList();
        if (grams.Exists(gram => index.Contains(gram)))
            forms.Add(new Form(MatchKind.Exact, 1, grams) { AllowsParts = true });
    }

    private void AddParts(IReadOnlyList<string> parts, List<Form> forms)
    {
        if (parts.All(part => index.Contains(part)))
            forms.Add(new Form(MatchKind.Part, PartFactor, parts) { Slack = 1, AllowsParts = true });
    }

    private void AddJoined(QueryToken? first, QueryToken? second, List<Form> forms)
    {
        if (first is { Kind: TokenKind.Word or TokenKind.Kana } && second is { Kind: TokenKind.Word or TokenKind.Kana })
            AddWord(first.Text + second.Text, MatchKind.Part, PartFactor, forms);
    }
}
