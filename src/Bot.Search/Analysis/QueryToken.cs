namespace Bot.Search.Analysis;

/// <summary>What a token of a query is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word in letters and digits.</summary>
    Word,

    /// <summary>A word in kana.</summary>
    Kana,

    /// <summary>A run of Han characters, or of another script found by pairs.</summary>
    Gram,

    /// <summary>A name from the vocabulary, of whatever words it is made.</summary>
    Name,
}

/// <summary>A word of a query, as a person would call it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The term: stemmed, joined.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends in the folded text.</param>
internal sealed record QueryToken(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>The terms of the pieces or humps of a compound word; empty for a simple one.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The terms of the vocabulary's groups that this is a name in.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>True when only gaps without punctuation, or nothing, stand between this and the token before it.</summary>
    public bool FollowsClosely { get; init; }
}
