namespace Bot.Search.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_room_has_a_name() => Assert.Equal("Bot.Search", typeof(RoomTests).Namespace![..^6]);
}
