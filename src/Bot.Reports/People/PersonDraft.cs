namespace Bot.Reports.People;

/// <summary>A person while the text is being read.</summary>
internal sealed class PersonDraft
{
    public string? Name { get; set; }

    /// <summary>What the name's words say, where it was looked up.</summary>
    public AffiliationKinds? KindsInName { get; set; }

    public string? Handle { get; set; }

    public string? Affiliation { get; set; }

    /// <summary>How sure it is that this is a person: 1 with an account, a profile or an honorific.</summary>
    public double Likeness { get; set; }

    /// <summary>True when something beside the name shows that the text is a sentence.</summary>
    public bool IsSpoiled { get; set; }

    /// <summary>True when an account, a profile or an honorific marks the person.</summary>
    public bool IsMarked => Likeness >= Marked;

    public bool IsNamed => Name is not null || Handle is not null;

    public const double Marked = 0.95;

    public Speaker ToSpeaker() => new(Name, Handle, Affiliation);
}
