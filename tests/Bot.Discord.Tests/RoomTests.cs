namespace Bot.Discord.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_room_has_a_name() => Assert.Equal("Bot.Discord", typeof(RoomTests).Namespace![..^6]);
}
