namespace Bot.Answers.Questions;

/// <summary>What a question asks for.</summary>
[Flags]
internal enum Asked
{
    None = 0,

    /// <summary>Which talk; also what is asked when nothing tells otherwise.</summary>
    Talk = 1,

    /// <summary>Who presented.</summary>
    Speaker = 2,

    /// <summary>Where the slides are.</summary>
    Slides = 4,

    /// <summary>On which day.</summary>
    Day = 8,

    /// <summary>At which event.</summary>
    Event = 16,

    /// <summary>In which place.</summary>
    Venue = 32,

    /// <summary>What was said.</summary>
    Said = 64,
}
